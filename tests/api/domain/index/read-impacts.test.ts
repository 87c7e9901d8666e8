/** What documents have of a query's dimensions: with a column or without, known to the segment or not, whichever the segment. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { createImpactReader } from '#domain/index/read-impacts';

/** Dimension 4 in all, 9 in every fortieth. */
const segmentOf = (impact: number) =>
  buildSegment(
    flattenDocuments(
      Array.from({ length: 80 }, (_, ordinal) => {
        const dims = ordinal % 40 === 7 ? [4, 9] : [4];
        return {
          ordinal,
          prior: 0,
          dims: Uint32Array.from(dims),
          impacts: Uint8Array.from(dims, (dim) => dim + impact),
        };
      }),
    ),
  );

it('reads them in the order asked for, from each segment its own', () => {
  const [one, other] = [segmentOf(1), segmentOf(100)];
  const read = createImpactReader([9, 2, 4, 77]);
  expect([...read(one, 47)]).toEqual([10, 0, 5, 0]);
  expect([...read(other, 47)]).toEqual([109, 0, 104, 0]);
  expect([...read(one, 46)]).toEqual([0, 0, 5, 0]);
});
