/** Any few documents for the tests of this room: dimensions each once, impacts 1 to 255, ordinals that are not places. */
import { array, integer, nat, record, tuple, uniqueArray, type Arbitrary } from 'fast-check';
import type { SparseDocument } from '#domain/index/flatten';

const described = record({
  prior: integer({ min: -8, max: 8 }),
  terms: uniqueArray(tuple(nat({ max: 12 }), integer({ min: 1, max: 255 })), {
    selector: ([dim]) => dim,
    maxLength: 6,
  }),
});

export const documents: Arbitrary<SparseDocument[]> = array(described, { maxLength: 20 }).map((list) =>
  list.map(({ prior, terms }, place) => ({
    ordinal: 100 + 3 * place,
    prior,
    dims: Uint32Array.from(terms, ([dim]) => dim),
    impacts: Uint8Array.from(terms, ([, impact]) => impact),
  })),
);
