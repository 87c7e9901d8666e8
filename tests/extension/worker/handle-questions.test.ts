/** Asking from a record: drafted from coarse facets, once, lost on no way, and without the customer's name. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('anna', {
    title: 'Petit déjeuner d’essai',
    body: 'Un essai au petit déjeuner',
  });
  await stage.enter('bruno');
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
});
afterEach(() => stage.close());

const questions = async () =>
  (await stage.server.stage.as('bruno', 'listQuestions', { query: { of: 'mine', limit: 9 } })).items;
const asked = {
  tabId: TAB,
  title: 'Comment avancer avec Zanzibar ?',
  body: 'Le patron de Zanzibar hésite.',
  hidden: true,
};

it('drafts the question, and sends coarse facets and no name', async () => {
  const { record } = await stage.state();
  expect(record?.asking).toEqual({ title: 'Comment avancer chez un hôtel à Lyon ?', stalled: false });
  const answer = await stage.ask['question.ask'](asked);
  await stage.rooms.outbox.flush(true);
  const [question] = await questions();
  expect(question).toMatchObject({
    facets: { sector: 'hotel', city: 'Lyon' },
    mine: { asked: true, hidden: true },
  });
  expect(JSON.stringify(stage.requests)).not.toMatch(/zanzibar/i);
  expect((await stage.state()).record?.asking?.asked).toBe(answer && 'id' in answer ? answer.id : '');
});

it('keeps what is being written on its record, for whoever comes back to it, until it is asked', async () => {
  const begun = { title: 'Comment avancer ?', body: 'Le patron', hidden: true };
  const state = async () => (await stage.state()).record?.asking;
  await stage.ask['question.keep']({ tabId: TAB, begun });
  expect((await state())?.begun).toEqual(begun);
  await stage.ask['record.seen']({ record: deal({ id: 'd2' }) }, CONTENT);
  expect(await state()).not.toHaveProperty('begun');
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  expect((await state())?.begun).toEqual(begun);
  await stage.ask['question.keep']({ tabId: TAB });
  expect(await state()).not.toHaveProperty('begun');
  await stage.ask['question.keep']({ tabId: TAB, begun });
  await stage.ask['question.ask'](asked);
  expect(await state()).not.toHaveProperty('begun');
});

it('asks once for two clicks, keeps it without a network, and survives the worker', async () => {
  stage.net.down = true;
  const first = await stage.ask['question.ask'](asked);
  expect(await stage.ask['question.ask'](asked)).toEqual(first);
  const again = await stage.restart();
  expect(await again.outbox.all()).toHaveLength(1);
  stage.net.down = false;
  await again.outbox.flush(true);
  await again.outbox.flush(true);
  expect(await questions()).toHaveLength(1);
});

it('is taken back before it left, and after', async () => {
  for (const down of [true, false]) {
    stage.net.down = down;
    const answer = await stage.ask['question.ask'](asked);
    await stage.rooms.outbox.flush(true);
    const id = answer && 'id' in answer ? answer.id : '';
    await stage.ask['question.undo']({ id, tabId: TAB });
    stage.net.down = false;
    await stage.rooms.outbox.flush(true);
    expect(await questions()).toEqual([]);
    expect((await stage.state()).record?.asking?.asked).toBeUndefined();
  }
});

it('looks for practices that answer, on the device', async () => {
  const before = stage.requests.length;
  const { found } = (await stage.ask['question.look']({ text: 'un essai au petit déjeuner ?' })) ?? {
    found: [],
  };
  expect(found.map(({ practice }) => practice.title)).toEqual(['Petit déjeuner d’essai']);
  expect((await stage.ask['question.look']({ text: 'déjeuner' }))?.found).toEqual([]);
  expect(stage.requests.length).toBe(before);
});

it('asks from an empty search without a record, and counts the search once', async () => {
  await stage.ask['question.ask']({ title: 'Moulin à vent', body: '', hidden: false });
  await stage.ask['search.fruitless']({ text: 'moulin à vent' });
  await stage.ask['search.fruitless']({ text: 'moulin à vent' });
  await stage.rooms.outbox.flush(true);
  const rows = await stage.server.stage.store.read((db) => db.list('fruitlessSearches'));
  expect(rows).toMatchObject([{ words: 'moulin vent', times: 1 }]);
  expect((await questions())[0]?.facets).toEqual({});
});
