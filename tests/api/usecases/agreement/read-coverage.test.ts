/** Coverage counts what was answered, and says of who answered only whose the first site was, to its owner. */
import { expect, it } from 'vitest';
import { codeOf, person, setStage } from '../stage.ts';
import { answer, DAY_MS, siteIn } from './cases.ts';

it('adds up sites, weeks and blocks of one agreement', async () => {
  const stage = await setStage();
  const first = await siteIn(stage);
  const second = await siteIn(stage, { postcode: '29200' }, first.agreementId);
  await siteIn(stage);
  await answer(stage, 'bruno', first.id, { state: 'blocked', reason: 'price' });
  stage.turnClock(DAY_MS);
  await answer(stage, 'bruno', first.id, { state: 'signed' });
  await answer(stage, 'anna', second.id, { state: 'blocked', reason: 'price' });
  const coverage = await stage.as('karim', 'readCoverage', { params: { id: first.agreementId } });
  expect(coverage).toMatchObject({
    sites: { total: 2, signed: 1, blocked: 1 },
    daysToFirst: 22,
    blocks: [{ reason: 'price', sites: 1, lifted: 1 }],
  });
  expect(coverage.regions.map(({ region }) => region)).toEqual(['auvergne-rhone-alpes', 'bretagne']);
  expect(coverage.weeks).toHaveLength(4);
  const { firstSite, ...counts } = coverage;
  expect(firstSite).toMatchObject({ site: 'Hôtel Horizon Lyon', by: { id: 'bruno' } });
  expect(JSON.stringify(counts)).not.toMatch(/bruno|anna/);
  expect(await codeOf(stage.as('karim', 'readCoverage', { params: { id: 'nothing' } }))).toBe('not-found');
});

it('tells another key-account manager of no person, and the owner of nobody who left', async () => {
  const stage = await setStage();
  const { id, agreementId } = await siteIn(stage);
  await answer(stage, 'bruno', id, { state: 'signed' });
  const read = async () =>
    (await stage.as('karim', 'readCoverage', { params: { id: agreementId } })).firstSite;
  expect((await read())?.by.id).toBe('bruno');
  await stage.store.write((db) => db.put('people', person('bruno', 'rep', { active: false })));
  expect(await read()).toBeUndefined();
  await stage.store.write(async (db) => {
    await db.put('people', person('bruno'));
    const row = await db.get('agreements', agreementId);
    if (row) await db.put('agreements', { ...row, ownerId: 'somebody' });
  });
  expect(await read()).toBeUndefined();
});
