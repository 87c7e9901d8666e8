/** The facets of a practice, and beside them the copies that the feed filters on; they change together. */
import type { Facets } from '#contract/facets';
import type { PracticeRow } from './rows/practices.ts';

type Flat = Pick<PracticeRow, 'facets' | 'sector' | 'products' | 'agreement'>;

export function flattenFacets(facets: Facets): Flat {
  const { sector, products, agreement } = facets;
  return {
    facets,
    ...(sector === undefined ? {} : { sector }),
    ...(products === undefined ? {} : { products }),
    ...(agreement === undefined ? {} : { agreement }),
  };
}
