/** Documents laid flat are the same documents, whether they come one by one or out of segments. */
import { array, assert, boolean, func, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments, flattenSegments, type SparseDocument } from '#domain/index/flatten';
import type { FlatDocuments } from '#domain/index/segment';
import { documents } from './documents.ts';

/** In the order of dimensions, which segments do not keep. */
const sorted = (described: readonly SparseDocument[]) =>
  described.map(({ ordinal, prior, dims, impacts }) => ({
    ordinal,
    prior,
    terms: Array.from(dims, (dim, at) => [dim, impacts[at] ?? 0]).toSorted(([a = 0], [b = 0]) => a - b),
  }));

const read = ({ ordinals, priors, from, dims, impacts }: FlatDocuments): SparseDocument[] =>
  Array.from(ordinals, (ordinal, place) => ({
    ordinal,
    prior: priors[place] ?? NaN,
    dims: dims.slice(from[place], from[place + 1]),
    impacts: impacts.slice(from[place], from[place + 1]),
  }));

describe('flattenDocuments', () => {
  it('lays each document where its place says', () => {
    assert(
      property(documents, (described) => {
        expect(read(flattenDocuments(described))).toEqual(described);
      }),
    );
  });
});

describe('flattenSegments', () => {
  it('gives the living documents of all segments, in their order', () => {
    assert(
      property(
        array(documents, { maxLength: 3 }),
        func<[number, number], boolean>(boolean()),
        (parts, isRemoved) => {
          const segments = parts.map((part) => buildSegment(flattenDocuments(part)));
          const living = parts.flatMap((part, index) => part.filter((_, place) => !isRemoved(index, place)));
          segments.forEach(({ priors }, index) => {
            for (let place = 0; place < priors.length; place += 1)
              if (isRemoved(index, place)) priors[place] = -Infinity;
          });
          expect(sorted(read(flattenSegments(segments)))).toEqual(sorted(living));
        },
      ),
    );
  });
});
