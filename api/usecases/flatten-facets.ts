/** The facets of a practice, and beside them the copies that the feed filters on; they change together. */
import type { Facets } from '#contract/facets';
import type { PracticeRow } from './rows/practices.ts';

export function flattenFacets(facets: Facets): Pick<PracticeRow, 'facets' | 'sector' | 'products'> {
  const { sector, products } = facets;
  return {
    facets,
    ...(sector === undefined ? {} : { sector }),
    ...(products === undefined ? {} : { products }),
  };
}
