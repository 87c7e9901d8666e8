/** Stripes: more documents than one holds, in an order that no stripe knows. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { offerStripes } from '#domain/index/offer-stripes';
import { TopK } from '#domain/index/top-k';

const SIZE = 40_000;

it('finds the best of several stripes, wherever they lie, and leaves nothing behind for the next query', () => {
  const described = Array.from({ length: SIZE }, (_, ordinal) => ({
    ordinal,
    prior: ordinal % 7,
    dims: ordinal % 3 === 0 ? Uint32Array.of(1, 2) : Uint32Array.of(2),
    impacts: ordinal % 3 === 0 ? Uint8Array.of((ordinal % 250) + 1, 200) : Uint8Array.of(100),
  }));
  const segment = buildSegment(flattenDocuments(described));
  const telling = [0, 1].map((at) => ({
    from: segment.from[at] ?? 0,
    to: segment.from[at + 1] ?? 0,
    weight: 1,
    bound: segment.max[at] ?? 0,
    column: segment.columns.get(at),
  }));
  const expected = described
    .map(({ ordinal, prior, impacts }) => ({
      ordinal,
      score: prior + impacts.reduce((sum, impact) => sum + impact, 0),
    }))
    .toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal)
    .slice(0, 12);
  for (const round of [1, 2]) {
    const top = new TopK(12);
    offerStripes({ segment, withPriors: true, telling, waiting: [], reach: 1e-9 }, top);
    expect(top.ranked(), `round ${round}`).toEqual(expected);
  }
});
