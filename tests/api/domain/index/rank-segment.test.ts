/** Ranking one segment with light and telling dimensions. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { rankSegment } from '#domain/index/rank-segment';
import { TopK } from '#domain/index/top-k';
import { createDice } from '../../../bench/synthetic-practices.ts';

it('adds what common light dimensions add, though it never walks them', () => {
  const described = Array.from({ length: 500 }, (_, ordinal) => ({
    ordinal,
    prior: 0,
    dims: ordinal % 100 === 0 ? Uint32Array.of(1, 2) : Uint32Array.of(1),
    impacts: ordinal % 100 === 0 ? Uint8Array.of(ordinal / 10 + 1, 255) : Uint8Array.of(255),
  }));
  const top = new TopK(2);
  rankSegment(
    buildSegment(flattenDocuments(described)),
    { dims: [1, 2], weights: [0.1, 1], withPriors: false },
    2,
    top,
  );
  expect(top.ranked().map(({ ordinal }) => ordinal)).toEqual([400, 300]);
  expect(top.ranked()[0]?.score).toBeCloseTo(1 + (0.1 * 41) / 255, 12);
});

it('gives what scoring every document gives, over several stripes and with dimensions that wait', () => {
  const dice = createDice(5);
  const described = Array.from({ length: 40_000 }, (_, ordinal) => {
    // Dimension n is in one document of 1.3^n: the first have columns, the last a dozen documents.
    const dims = Uint32Array.from(
      Array.from({ length: 30 }, (__, dim) => dim).filter((dim) => dice.roll() < 0.9 / 1.3 ** dim),
    );
    // The telling dimensions leave ties, which the common ones settle.
    const impacts = dims.map((dim) => (dim < 10 ? 1 + dice.below(255) : 255));
    return { ordinal, prior: dice.below(2) / 10, dims, impacts };
  }).map(({ impacts, ...rest }) => ({ ...rest, impacts: Uint8Array.from(impacts) }));
  const segment = buildSegment(flattenDocuments(described));
  for (let round = 0; round < 20; round += 1) {
    const weights = Array.from({ length: 30 }, (_, dim) => (dice.roll() < 0.6 ? 0.02 * 1.2 ** dim : 0));
    const query = { dims: weights.map((_, dim) => dim), weights, withPriors: round % 2 === 0 };
    const top = new TopK(10);
    rankSegment(segment, query, 10, top);
    const all = described.map(({ prior, dims, impacts }) => {
      const matched = dims.reduce(
        (sum, dim, at) => sum + ((weights[dim] ?? 0) * (impacts[at] ?? 0)) / 255,
        0,
      );
      return matched === 0 ? -Infinity : matched + (query.withPriors ? prior : 0);
    });
    const best = all.toSorted((a, b) => b - a);
    top.ranked().forEach(({ ordinal, score }, at) => {
      expect(score).toBeCloseTo(best[at] ?? NaN, 9);
      expect(all[ordinal]).toBeCloseTo(score, 9);
    });
    expect(top.ranked()).toHaveLength(10);
  }
});
