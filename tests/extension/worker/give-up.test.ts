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
