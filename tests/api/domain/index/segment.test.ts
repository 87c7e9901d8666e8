/** Reading a segment. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { countDocuments, findSorted } from '#domain/index/segment';

it('finds by halves', () => {
  const sorted = Uint32Array.of(1, 4, 9, 12);
  expect([1, 9, 12, 5, 0, 13].map((value) => findSorted(sorted, value, 0, 4))).toEqual([0, 2, 3, -1, -1, -1]);
  expect(findSorted(sorted, 1, 1, 4)).toBe(-1);
});

it('counts documents', () => {
  const described = [7, 8].map((impact, ordinal) => ({
    ordinal,
    prior: 0,
    dims: Uint32Array.of(5),
    impacts: Uint8Array.of(impact),
  }));
  const segment = buildSegment(flattenDocuments(described));
  expect([countDocuments(segment, 5), countDocuments(segment, 6)]).toEqual([2, 0]);
});
