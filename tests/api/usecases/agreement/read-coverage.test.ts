/** Coverage counts what was answered, and says nothing of who answered. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';
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
  expect(JSON.stringify(coverage)).not.toMatch(/bruno|anna/);
  expect(await codeOf(stage.as('karim', 'readCoverage', { params: { id: 'nothing' } }))).toBe('not-found');
});
