/** Removed documents, counted by what they had. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { RemovedCounts } from '#domain/index/removed-counts';

it('counts what was removed, one by one and of a segment that was saved, until it is cleared', () => {
  const segment = buildSegment(
    flattenDocuments(
      [[5], [5, 9], [9]].map((dims, ordinal) => ({
        ordinal,
        prior: ordinal === 1 ? -Infinity : 0,
        dims: Uint32Array.from(dims),
        impacts: Uint8Array.from(dims, () => 7),
      })),
    ),
  );
  const removed = new RemovedCounts();
  const counts = () => [5, 9, 4].map((dim) => removed.of(dim));
  removed.addAll(segment);
  expect(counts()).toEqual([1, 1, 0]);
  removed.add({ documents: segment.documents, place: 2 });
  expect(counts()).toEqual([1, 2, 0]);
  removed.clear();
  expect(counts()).toEqual([0, 0, 0]);
});
