/** What is deleted from the outbox was not done: practice, record and badge say so at once. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { giveUp } from '../../../extension/worker/give-up.ts';
import { noteMine } from '../../../extension/worker/note-mine.ts';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
let practiceId: string;
beforeEach(async () => {
  stage = await setWorkerStage();
  practiceId = (await stage.server.stage.share('bruno')).id;
  await stage.enter();
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
});
afterEach(() => stage.close());

const mine = async () => (await stage.rooms.practices.get(practiceId))?.mine;
const answer = async () => {
  const visit = await stage.rooms.visits.of((await stage.rooms.tabs.of(TAB))?.visit ?? '');
  return visit.answers[practiceId]?.answer;
};
const takeUp = () => stage.ask['verdict.give']({ tabId: TAB, practiceId, answer: 'taken-up' });
const waiting = async () => (await stage.rooms.outbox.all()).at(-1);

it('unsays a verdict that the server refused, on its record too, with or without a network', async () => {
  stage.net.down = true;
  await takeUp();
  expect([(await mine())?.verdict, await answer()]).toEqual(['tried', 'taken-up']);
  await stage.ask['outbox.drop']({ id: (await waiting())?.id ?? '' });
  expect([(await mine())?.verdict, await answer(), await waiting()]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const shown = (await stage.state()).record?.shown.find(
    ({ suggestion }) => suggestion.practice.id === practiceId,
  );
  expect(shown?.answer).toBe('open');
});

it('goes back to the word that had arrived before the one that was refused', async () => {
  await takeUp();
  await stage.rooms.outbox.flush(true);
  const reuseId = (await mine())?.reuseId ?? '';
  await stage.rooms.outbox.add({
    endpoint: 'recordVerdict',
    params: { id: practiceId, reuseId },
    body: { verdict: 'nonsense' },
    order: practiceId,
    title: '',
  });
  await stage.rooms.outbox.flush(true);
  await stage.rooms.sync.run();
  await noteMine(stage.rooms.practices, practiceId, { verdict: 'worked', reuseId });
  const refused = await waiting();
  expect([refused?.state, (await mine())?.verdict]).toEqual(['needs-you', 'worked']);
  await giveUp(stage.rooms, refused?.id ?? '');
  expect([(await mine())?.verdict, await answer()]).toEqual(['tried', 'taken-up']);
});

it('leaves what a later word says, and what is no verdict', async () => {
  stage.net.down = true;
  await takeUp();
  const first = await waiting();
  await stage.ask['verdict.report']({ tabId: TAB, practiceId, verdict: 'worked' });
  await giveUp(stage.rooms, first?.id ?? '');
  expect((await mine())?.verdict).toBe('worked');
  await stage.ask['practice.comment']({ id: practiceId, text: 'Bravo' });
  await giveUp(stage.rooms, (await waiting())?.id ?? '');
  expect([(await mine())?.verdict, await answer()]).toEqual(['worked', 'taken-up']);
});

const refuseLast = async () => {
  const intent = await waiting();
  const problem = { code: 'forbidden', title: 'Non' };
  await stage.rooms.outbox.change(intent?.id ?? '', { state: 'needs-you', problem });
  return intent?.id ?? '';
};

it.each([false, true])(
  'what could not be taken back stands, on its record too; offline: %s',
  async (isDown) => {
    await takeUp();
    await stage.rooms.outbox.flush(true);
    await stage.rooms.sync.run();
    const before = await mine();
    stage.net.down = true;
    await stage.ask['verdict.undo']({ tabId: TAB, practiceId });
    expect([(await mine())?.verdict, await answer()]).toEqual([undefined, undefined]);
    const refused = await refuseLast();
    stage.net.down = isDown;
    await giveUp(stage.rooms, refused);
    expect([await mine(), await answer()]).toEqual([before, 'taken-up']);
  },
);

it('does not bring back what another answer has replaced', async () => {
  await takeUp();
  await stage.rooms.outbox.flush(true);
  stage.net.down = true;
  await stage.ask['verdict.undo']({ tabId: TAB, practiceId });
  const refused = await refuseLast();
  await stage.ask['verdict.give']({ tabId: TAB, practiceId, answer: 'not-here' });
  await giveUp(stage.rooms, refused);
  expect(await answer()).toBe('not-here');
});

it('a like that was refused is one no more, also without a network', async () => {
  stage.net.down = true;
  const likes = async () => {
    const practice = await stage.rooms.practices.get(practiceId);
    return [practice?.mine.liked, practice?.likes];
  };
  await stage.ask['practice.like']({ id: practiceId, liked: true });
  expect(await likes()).toEqual([true, 1]);
  await giveUp(stage.rooms, await refuseLast());
  expect(await likes()).toEqual([false, 0]);
});
