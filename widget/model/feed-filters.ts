/** The feed's filters, and whether a practice that arrives live passes them, as the server would decide. */
import type { PracticeView } from '#contract/practice';

export interface FeedFilters {
  readonly unit?: string | undefined;
  readonly region?: string | undefined;
  readonly sector?: string | undefined;
  readonly product?: string | undefined;
  /** Only what the reader follows. */
  readonly followed?: 'true' | undefined;
}

export function passesFilters({ author, facets }: PracticeView, filters: FeedFilters): boolean {
  const { unit, region, sector, product, followed } = filters;
  // Whether it is followed, only the server knows: it is there at the next load.
  if (followed) return false;
  return (
    (!unit || author.unit === unit) &&
    (!region || author.region === region) &&
    (!sector || facets.sector === sector) &&
    (!product || (facets.products?.includes(product) ?? false))
  );
}

/** Sets all of them aside. */
export const NO_FILTERS: FeedFilters = {
  unit: undefined,
  region: undefined,
  sector: undefined,
  product: undefined,
  followed: undefined,
};

export const hasFilters = (filters: FeedFilters): boolean => Object.values(filters).some(Boolean);
