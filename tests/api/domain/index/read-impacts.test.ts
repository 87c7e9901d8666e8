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

const { documents } = segment;

it('reads them in the order asked for, a row for each document, and nothing of one that is gone', () => {
  const chosen = [{ documents, place: 47 }, undefined, { documents, place: 46 }, { documents, place: 7 }];
  const rows = [
    [56, 0, 51, 0],
    [0, 0, 0, 0],
    [0, 0, 50, 0],
    [16, 0, 11, 0],
  ];
  expect([...readImpacts([9, 2, 4, 77], chosen)]).toEqual(rows.flat());
});

it('remembers nothing of the question before, nor of a greater dimension than it ever saw', () => {
  readImpacts([9], [{ documents, place: 7 }]);
  expect([...readImpacts([4], [{ documents, place: 7 }])]).toEqual([11]);
  expect([...readImpacts([500_000, 4], [{ documents, place: 7 }])]).toEqual([0, 11]);
});
