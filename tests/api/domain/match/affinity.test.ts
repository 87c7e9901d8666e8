/** Partial credit. */
import { expect, it } from 'vitest';
import { weighFacets } from '#domain/match/affinity';
import { NO_SECTOR } from '#domain/match/dimensions';
import { WEIGHTS } from '#domain/match/weights';

it('credits the exact value most, the next one partly, the missing sector neutrally', () => {
  const dims = weighFacets({ sector: 'hotel', size: '50-249', stage: 'negotiate' }, 'Trade', WEIGHTS);
  const weight = (name: string) => dims.get(name) ?? 0;
  expect(weight('sector:hotel')).toBe(WEIGHTS.sector);
  expect(weight('sector:hospitality')).toBeGreaterThan(weight(NO_SECTOR));
  expect(weight(NO_SECTOR)).toBeGreaterThan(weight('sector:bank'));
  expect(weight('size:250-999')).toBeCloseTo(weight('size:50-249') / 2, 12);
  expect(weight('stage:propose')).toBeGreaterThan(weight('stage:prospect'));
});

it('asks nothing of a page that says nothing', () => expect(weighFacets({}, '', WEIGHTS).size).toBe(0));
