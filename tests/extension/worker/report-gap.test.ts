/** What leaves the device when it had nothing good to show: four coarse facets, once, and nothing else. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gapOf } from '../../../extension/worker/report-gap.ts';
import { CONTENT, deal, setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
});
afterEach(() => stage.close());

const gaps = () => stage.requests.filter(({ url }) => url.endsWith('/v1/gaps'));
const strange = () => {
  const seen = deal();
  const fields = seen.fields.filter(({ key }) => key !== 'products');
  return { ...seen, fields, ...(seen.account ? { account: seen.account } : {}) };
};

it('tells the sector and stage of a record that nothing fits, once a visit', async () => {
  await stage.enter();
  await stage.ask['record.seen']({ record: strange() }, CONTENT);
  await stage.ask['record.seen']({ record: strange() }, CONTENT);
  await expect.poll(() => gaps().length).toBe(1);
  expect(JSON.parse(gaps()[0]?.text ?? '')).toMatchObject({ sector: 'hotel' });
  expect(gaps()[0]?.text).not.toMatch(/Zanzibar|Lyon|Petit|d1|a1/);
  await expect.poll(() => stage.server.stage.store.read((db) => db.count('gaps'))).toBeGreaterThan(0);
});

it('tells nothing where there is something to show, nor what was switched off', async () => {
  await stage.server.stage.share('bruno');
  await stage.enter();
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  expect(gaps()).toEqual([]);
  expect(gapOf({ suggested: [], facets: { size: '10-49', city: 'Lyon' }, abstained: true })).toBeUndefined();
  const facets = { sector: 'hotel', city: 'Lyon', amount: '1k-5k', competitor: 'X' } as const;
  expect(gapOf({ suggested: [], facets, abstained: true })).toEqual({ sector: 'hotel' });
});

it('tells nothing before the practices have come', async () => {
  const { code } = await stage.server.stage.as('admin', 'invitePerson', { params: { id: 'anna' }, body: {} });
  stage.net.down = false;
  await stage.ask['record.seen']({ record: strange() }, CONTENT);
  expect([gaps(), code.length > 0]).toEqual([[], true]);
});
