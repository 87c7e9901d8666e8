/** Ranking one segment with light and telling dimensions. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { rankSegment } from '#domain/index/rank-segment';
import { createTopK } from '#domain/index/top-k';

it('adds what common light dimensions add, though it never walks them', () => {
  const described = Array.from({ length: 500 }, (_, ordinal) => ({
    ordinal,
    prior: 0,
    dims: ordinal % 100 === 0 ? Uint32Array.of(1, 2) : Uint32Array.of(1),
    impacts: ordinal % 100 === 0 ? Uint8Array.of(ordinal / 10 + 1, 255) : Uint8Array.of(255),
  }));
  const top = createTopK(2);
  rankSegment(
    buildSegment(flattenDocuments(described)),
    { dims: [1, 2], weights: [0.1, 1], withPriors: false },
    2,
    top,
  );
  expect(top.ranked().map(({ ordinal }) => ordinal)).toEqual([400, 300]);
  expect(top.ranked()[0]?.score).toBeCloseTo(1 + (0.1 * 41) / 255, 12);
});
