/** Partial credit. */
import { expect, it } from 'vitest';
import { weighFacets } from '#domain/match/affinity';
import { missingDim } from '#domain/match/dimensions';
import { WEIGHTS } from '#domain/match/weights';

it('credits the exact value most, the next one partly, what is missing neutrally: between the same and another', () => {
  const dims = weighFacets({ sector: 'hotel', size: '50-249', stage: 'negotiate' }, 'Trade', WEIGHTS);
  const weight = (name: string) => dims.get(name) ?? 0;
  expect(weight('sector:hotel')).toBe(WEIGHTS.sector);
  for (const [same, another] of [
    ['sector:hotel', 'sector:bank'],
    ['size:50-249', 'size:1000+'],
    ['stage:negotiate', 'stage:at-risk'],
  ] as const) {
    const [facet] = same.split(':') as ['sector' | 'size' | 'stage'];
    expect(weight(missingDim(facet)), facet).toBeLessThan(weight(same) / 2);
    expect(weight(missingDim(facet)), facet).toBeGreaterThan(weight(another));
  }
  expect(weight('sector:hospitality')).toBeGreaterThan(weight(missingDim('sector')));
  expect(weight('size:250-999')).toBeCloseTo(weight('size:50-249') / 2, 12);
  expect(weight('stage:propose')).toBeGreaterThan(weight('stage:prospect'));
});

it('asks nothing of a page that says nothing', () => expect(weighFacets({}, '', WEIGHTS).size).toBe(0));
