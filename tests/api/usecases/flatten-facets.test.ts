/** The copies beside the facets say the same as the facets. */
import { expect, it } from 'vitest';
import { flattenFacets } from '../../../api/usecases/flatten-facets.ts';

it('copies what the feed filters on, and nothing that is absent', () => {
  const facets = { sector: 'hotel', products: ['A', 'B'], city: 'Lyon' };
  expect(flattenFacets(facets)).toEqual({ facets, sector: 'hotel', products: ['A', 'B'] });
  expect(Object.keys(flattenFacets({}))).toEqual(['facets']);
});
