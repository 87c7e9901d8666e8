/** Names of the index's dimensions: what a document and a query can have in common, each name used in one place. */

/** A word is its own name: no stem holds a colon, and the other names all do. */
export const wordDim = (stem: string) => stem;
export const conceptDim = (id: string) => (conceptDims[id] ??= `c:${id}`);
// A name put together anew is hashed anew at each look-up; the map's few hundred are kept.
const conceptDims: Record<string, string> = {};
/** A coarse fact with its value. */
export type FacetName =
  | 'sector'
  | 'size'
  | 'region'
  | 'unit'
  | 'city'
  | 'product'
  | 'stage'
  | 'competitor'
  | 'agreement';
const facetDims = new Map<FacetName, Map<string, string>>();
/** Cities and products are without end; the few that most practices name are kept. */
const FACET_VALUES_MAX = 4096;

export function facetDim(facet: FacetName, value: string): string {
  const names = facetDims.get(facet) ?? new Map<string, string>();
  const known = names.get(value);
  if (known !== undefined) return known;
  // A snapshot keeps a name a line: whatever somebody wrote into a facet, one that broke would move all behind it.
  const name = `${facet}:${value.replaceAll('\n', ' ')}`;
  if (names.size < FACET_VALUES_MAX) facetDims.set(facet, names.set(value, name));
  return name;
}
/** Facets that most practices name: one that is missing is marked, so that it need not count as another value. */
export const MARKED_MISSING = ['sector', 'size', 'stage'] as const;
export type MarkedMissing = (typeof MARKED_MISSING)[number];
const missingDims: ReadonlySet<string> = new Set(MARKED_MISSING.map((facet) => missingDim(facet)));

/** Marks a practice that does not name the facet. */
export function missingDim(facet: MarkedMissing): string {
  return `${facet}:`;
}
export const isMissingDim = (name: string): boolean => missingDims.has(name);

export interface DimName {
  readonly group: 'word' | 'concept' | FacetName;
  readonly value: string;
}

export const isWordDim = (name: string): boolean => !name.includes(':');
export const isConceptDim = (name: string): boolean => name.startsWith('c:');

/** A dimension's name read back. */
export function readDim(name: string): DimName {
  const at = name.indexOf(':');
  if (at < 0) return { group: 'word', value: name };
  const prefix = name.slice(0, at);
  const value = name.slice(at + 1);
  if (prefix === 'c') return { group: 'concept', value };
  return { group: prefix as FacetName, value }; // Written by facetDim alone.
}
