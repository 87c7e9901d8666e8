/** What comes of a practice that is open whole: said at once, sent when it can, of the right reuse. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
let practiceId: string;
beforeEach(async () => {
  stage = await setWorkerStage();
  practiceId = (await stage.server.stage.share('bruno')).id;
  await stage.enter();
});
afterEach(() => stage.close());

const mine = async () => (await stage.ask['practice.here']({ id: practiceId }))?.practice.mine;
const reuses = async (who = 'anna') =>
  (await stage.server.stage.as(who, 'listReuses', { params: { id: practiceId } })).items;
const openRecord = () => stage.ask['record.seen']({ record: deal() }, CONTENT);

it('is kept and seen without a network, and reaches the author as one reuse', async () => {
  stage.net.down = true;
  const tell = stage.ask['verdict.report'];
  expect(await tell({ practiceId, verdict: 'tried' })).toEqual({ kept: true });
  await tell({ practiceId, verdict: 'worked' });
  await tell({ practiceId, verdict: 'worked', note: 'Le chef a goûté' });
  expect(await mine()).toMatchObject({ verdict: 'worked' });
  // The panel is closed and the worker dies meanwhile.
  const woken = await stage.restart();
  expect(await woken.practices.get(practiceId)).toMatchObject({ mine: { verdict: 'worked' } });
  stage.net.down = false;
  await stage.rooms.outbox.flush(true);
  expect(await reuses('bruno')).toMatchObject([{ verdict: 'worked', note: 'Le chef a goûté' }]);
});

it('goes on with what was taken up on the record beside it, which then asks no more', async () => {
  await openRecord();
  await stage.ask['verdict.give']({ tabId: TAB, practiceId, answer: 'taken-up' });
  await stage.ask['verdict.report']({ tabId: TAB, practiceId, verdict: 'failed' });
  await stage.rooms.outbox.flush(true);
  expect(await reuses()).toMatchObject([{ verdict: 'failed' }]);
  const kept = await stage.rooms.visits.of((await stage.rooms.tabs.of(TAB))?.visit ?? '');
  expect(kept.answers[practiceId]).toMatchObject({ answer: 'taken-up', help: 'done' });
  const sent = stage.requests.find(({ text }) => text.includes('failed'));
  expect(sent?.text).toContain('Lyon');
});

it('of two records where it was taken up tells of the one that is open', async () => {
  const takeUp = () => stage.ask['verdict.give']({ tabId: TAB, practiceId, answer: 'taken-up' });
  await openRecord();
  await takeUp();
  await stage.ask['record.seen']({ record: deal({ id: 'd2' }) }, CONTENT);
  await takeUp();
  await openRecord();
  await stage.ask['verdict.report']({ tabId: TAB, practiceId, verdict: 'worked' });
  await stage.rooms.outbox.flush(true);
  const visit = await stage.rooms.visits.of((await stage.rooms.tabs.of(TAB))?.visit ?? '');
  const told = (await reuses()).map(({ id, verdict }) => [
    id === visit.answers[practiceId]?.reuseId,
    verdict,
  ]);
  expect(told.toSorted()).toEqual([
    [false, 'tried'],
    [true, 'worked'],
  ]);
});

it('put aside after all, folds its card and tells the author nothing', async () => {
  await openRecord();
  await stage.ask['verdict.give']({ tabId: TAB, practiceId, answer: 'taken-up' });
  await stage.ask['verdict.report']({ tabId: TAB, practiceId, verdict: 'declined', reason: 'other-sector' });
  await stage.rooms.outbox.flush(true);
  expect((await stage.state()).record?.shown[0]?.answer).toBe('not-here');
  expect(await reuses('bruno')).toEqual([]);
  expect(await reuses()).toMatchObject([{ verdict: 'declined', reason: 'other-sector' }]);
});

it('taken up without a record is taken back, sent or not, though a later word of it still waits', async () => {
  const letGo = stage.ask['verdict.withdraw'];
  await stage.ask['verdict.report']({ practiceId, verdict: 'tried' });
  await stage.rooms.outbox.flush(true);
  stage.net.down = true;
  await stage.ask['verdict.report']({ practiceId, verdict: 'declined', reason: 'unclear' });
  await letGo({ practiceId });
  expect(await mine()).toEqual({ liked: false });
  // Never left.
  await stage.ask['verdict.report']({ practiceId, verdict: 'tried' });
  await letGo({ practiceId });
  stage.net.down = false;
  await stage.rooms.outbox.flush(true);
  expect(await reuses()).toEqual([]);
  expect(await stage.rooms.outbox.all()).toEqual([]);
});

it('on a record is the record’s own to take back', async () => {
  await openRecord();
  await stage.ask['verdict.give']({ tabId: TAB, practiceId, answer: 'taken-up' });
  expect(await mine()).toMatchObject({ verdict: 'tried' });
  await stage.ask['verdict.withdraw']({ tabId: TAB, practiceId });
  expect((await stage.state()).record?.shown[0]?.answer).toBe('open');
  expect(await mine()).toEqual({ liked: false });
});

it('says that the outbox is full, and shows nothing as said', async () => {
  const { OUTBOX_MAX } = await import('../../../extension/worker/outbox.ts');
  stage.net.down = true;
  const intent = { endpoint: 'countFruitlessSearch', params: {}, order: 'x', title: '' } as const;
  for (let n = 0; n < OUTBOX_MAX; n += 1) await stage.rooms.outbox.add(intent);
  expect(await stage.ask['verdict.report']({ practiceId, verdict: 'worked' })).toEqual({ kept: false });
  expect(await mine()).toEqual({ liked: false });
});
