import { afterEach, beforeEach, expect, it } from 'vitest';
import { viewRecord } from '../../../extension/worker/view-record.ts';
import { CONTENT, deal, field, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

it('is nothing where a tab shows no record', async () => {
  expect(await viewRecord(stage.rooms, TAB)).toBeUndefined();
});

it('offers a draft once the deal is won, and asking until then', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  const open = await viewRecord(stage.rooms, TAB);
  expect(open).toMatchObject({ won: false, asking: { title: expect.any(String) } });
  expect(open).not.toHaveProperty('draft');
  await stage.ask['record.seen']({ record: deal({ won: true }) }, CONTENT);
  const won = await viewRecord(stage.rooms, TAB);
  expect(won).toMatchObject({ won: true, draft: { kind: 'win' } });
  expect(won).not.toHaveProperty('asking');
});

it('says of each facet which field told it', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  const view = await viewRecord(stage.rooms, TAB);
  expect(view?.toldBy).toMatchObject({ sector: 'sector', city: 'city' });
});

it('tells two deals of one name apart, and no more of them than that', async () => {
  const visitOf = async (id: string) => {
    await stage.ask['record.seen']({ record: deal({ id }) }, CONTENT);
    return (await viewRecord(stage.rooms, TAB))?.visit;
  };
  const [one, two, again] = [await visitOf('opp-1'), await visitOf('opp-2'), await visitOf('opp-1')];
  expect([one === two, one === again]).toEqual([false, true]);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
});

it('says of a page that tells no case that it says too little, unless the person switched a facet off', async () => {
  const bare = deal({
    fields: [],
    account: { id: 'a1', fields: [field('name', 'Acme'), field('city', 'Lyon')] },
  });
  await stage.ask['record.seen']({ record: bare }, CONTENT);
  expect(await viewRecord(stage.rooms, TAB)).toMatchObject({ shown: [], bare: true });
  await stage.ask['facet.switch']({ tabId: TAB, facet: 'city', on: false }, CONTENT);
  expect(await viewRecord(stage.rooms, TAB)).not.toHaveProperty('bare');
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  expect(await viewRecord(stage.rooms, TAB)).not.toHaveProperty('bare');
});
