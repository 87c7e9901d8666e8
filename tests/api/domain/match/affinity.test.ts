/** Partial credit: the next size band half, a neighbouring sector less than the same. */
import { expect, it } from 'vitest';
import { weighFacets } from '#domain/match/affinity';
import { WEIGHTS } from '#domain/match/weights';

it('gives the next size band half, and one further nothing', () => {
  const dims = weighFacets({ size: '10-49' }, WEIGHTS);
  expect(dims.get('size:10-49')).toBe(WEIGHTS.size);
  expect(dims.get('size:50-249')).toBe(WEIGHTS.size / 2);
  expect(dims.has('size:1000+')).toBe(false);
});

it('gives a near sector part of the same sector’s weight', () => {
  const dims = weighFacets({ sector: 'hotel' }, WEIGHTS);
  expect(dims.get('sector:hotel')).toBe(WEIGHTS.sector);
  expect(dims.get('sector:camping') ?? 0).toBeGreaterThan(0);
  expect(dims.get('sector:camping')).toBeLessThan(WEIGHTS.sector);
});
