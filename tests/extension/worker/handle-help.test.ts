/** From the click to the author: taken up, the deal moves on, one question, one answer on the same reuse, never asked twice. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
let id: string;
beforeEach(async () => {
  stage = await setWorkerStage();
  ({ id } = await stage.server.stage.share('bruno'));
  await stage.enter();
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  await stage.ask['verdict.give']({ tabId: TAB, practiceId: id, answer: 'taken-up' });
});
afterEach(() => stage.close());

const help = async () => (await stage.state()).record?.help;
const reuses = async () =>
  (await stage.server.stage.as('bruno', 'listReuses', { params: { id } })).items.map(
    ({ verdict }) => verdict,
  );
const see = (won: boolean) => stage.ask['record.seen']({ record: deal({ won }) }, CONTENT);

it('asks when the deal is won, and tells the author with one click', async () => {
  expect(await help()).toBeUndefined();
  await see(true);
  expect(await help()).toMatchObject({ practiceId: id, author: 'bruno' });
  await stage.ask['help.shown']({ tabId: TAB, practiceId: id });
  await stage.ask['help.answer']({ tabId: TAB, practiceId: id, answer: 'worked' });
  await stage.rooms.outbox.flush(true);
  expect(await reuses()).toEqual(['worked']);
  expect(await help()).toBeUndefined();
  await see(false);
  expect(await help()).toBeUndefined();
});

it('takes a word why after the answer, of the same reuse and without a network', async () => {
  await see(true);
  stage.net.down = true;
  await stage.ask['help.answer']({ tabId: TAB, practiceId: id, answer: 'worked' });
  await stage.ask['help.answer']({ tabId: TAB, practiceId: id, answer: 'worked', note: 'Le chef a goûté.' });
  stage.net.down = false;
  await stage.rooms.outbox.flush(true);
  const { items } = await stage.server.stage.as('bruno', 'listReuses', { params: { id } });
  expect(items).toMatchObject([{ verdict: 'worked', note: 'Le chef a goûté.' }]);
});

it('does not ask again what was on screen and left', async () => {
  await see(true);
  await stage.ask['help.shown']({ tabId: TAB, practiceId: id });
  expect(await help()).toBeDefined();
  await stage.ask['record.left']({}, CONTENT);
  await see(true);
  expect(await help()).toBeUndefined();
});

it('is put away for good, and nothing leaves', async () => {
  await see(true);
  await stage.ask['help.answer']({ tabId: TAB, practiceId: id, answer: 'later' });
  await stage.rooms.outbox.flush(true);
  expect([await help(), await reuses()]).toEqual([undefined, ['tried']]);
});

it('is not asked again by a panel that draws itself before it has heard of the answer', async () => {
  await see(true);
  await stage.ask['help.answer']({ tabId: TAB, practiceId: id, answer: 'later' });
  await stage.ask['help.shown']({ tabId: TAB, practiceId: id });
  expect(await help()).toBeUndefined();
});

it('waits for the next time when the panel was not open', async () => {
  await see(true);
  await stage.ask['record.left']({}, CONTENT);
  await see(true);
  expect(await help()).toMatchObject({ practiceId: id });
});
