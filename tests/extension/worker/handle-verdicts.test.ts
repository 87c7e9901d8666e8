import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

const practiceId = async () => (await stage.state()).record?.shown[0]?.suggestion.practice.id ?? '';

it('reaches the author with coarse facets only', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  const id = await practiceId();
  stage.requests.length = 0;
  await stage.ask['verdict.give']({ tabId: TAB, practiceId: id, answer: 'taken-up' });
  await stage.rooms.outbox.flush(true);
  const { items } = await stage.server.stage.as('bruno', 'listReuses', { params: { id } });
  expect(items).toMatchObject([{ verdict: 'tried', by: { id: 'anna' } }]);
  expect(stage.requests.map(({ text }) => text).join('')).not.toMatch(/Zanzibar|salle/);
  expect((await stage.state()).record?.shown[0]?.answer).toBe('taken-up');
});

it('"not here" never comes back on this record', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  await stage.ask['verdict.give']({ tabId: TAB, practiceId: await practiceId(), answer: 'not-here' });
  await stage.ask['record.left']({}, CONTENT);
  stage.clock.ms += 60_000;
  const face = await stage.ask['record.seen']({ record: deal() }, CONTENT);
  expect(face).toMatchObject({ state: 'hidden', count: 0 });
});

it('is taken back, sent or not', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  const id = await practiceId();
  await stage.ask['verdict.give']({ tabId: TAB, practiceId: id, answer: 'taken-up' });
  await stage.rooms.outbox.flush(true);
  await stage.ask['verdict.undo']({ tabId: TAB, practiceId: id });
  await stage.rooms.outbox.flush(true);
  const { items } = await stage.server.stage.as('bruno', 'listReuses', { params: { id } });
  expect(items).toEqual([]);
  expect((await stage.state()).record?.shown[0]?.answer).toBe('open');
});
