/** What documents have of a query's dimensions: with a column or without, known to the segment or not. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { readImpacts } from '#domain/index/read-impacts';

/** Dimension 4 in all, 9 in every fortieth. */
const segment = buildSegment(
  flattenDocuments(
    Array.from({ length: 80 }, (_, ordinal) => {
      const dims = ordinal % 40 === 7 ? [4, 9] : [4];
      const impacts = Uint8Array.from(dims, (dim) => dim + ordinal);
      return { ordinal, prior: 0, dims: Uint32Array.from(dims), impacts };
    }),
  ),
);

it('reads them in the order asked for, of each document its own', () => {
  const chosen = [47, 46, 7].map((place) => ({ place, impacts: new Uint8Array(4) }));
  readImpacts(segment, [9, 2, 4, 77], chosen);
  expect(chosen.map(({ impacts }) => [...impacts])).toEqual([
    [56, 0, 51, 0],
    [0, 0, 50, 0],
    [16, 0, 11, 0],
  ]);
});
