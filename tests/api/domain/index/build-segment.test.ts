/** Segments. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';

it('lists each dimension that occurs, its places in order and its greatest impact', () => {
  const segment = buildSegment(
    flattenDocuments([
      { ordinal: 0, prior: 0, dims: Uint32Array.of(9, 3), impacts: Uint8Array.of(1, 2) },
      { ordinal: 1, prior: 2, dims: Uint32Array.of(3), impacts: Uint8Array.of(200) },
    ]),
  );
  expect([...segment.dims]).toEqual([3, 9]);
  expect([...segment.places]).toEqual([0, 1, 0]);
  expect([...segment.max]).toEqual([200, 1]);
  expect(Math.max(...segment.priors)).toBe(2);
});
