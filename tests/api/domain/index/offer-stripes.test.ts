/** Stripes: more documents than one holds, in an order that no stripe knows. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { offerStripes } from '#domain/index/offer-stripes';
import { STRIPE } from '#domain/index/postings';

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
    at,
    weight: 1,
    bound: segment.max[at] ?? 0,
    column: segment.frequent.columnOf.get(at) ?? -1,
  }));
  const expected = described
    .map(({ ordinal, prior, impacts }) => ({
      ordinal,
      score: prior + impacts.reduce((sum, impact) => sum + impact, 0),
    }))
    .toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal)
    .slice(0, 12);
  for (const round of [1, 2]) {
    const look = { segment, withPriors: true, telling, waiting: [], rests: new Float64Array() };
    const top = offerStripes(look, 12, -Infinity);
    expect(top.ranked(), `round ${round}`).toEqual(expected);
  }
});

it('offers no removed document, with priors or without, and none that has nothing of what is sought', () => {
  const described = Array.from({ length: 100 }, (_, ordinal) => ({
    ordinal,
    prior: 5,
    dims: Uint32Array.of(ordinal < 4 ? 1 : 2),
    impacts: Uint8Array.of(100 + ordinal),
  }));
  const segment = buildSegment(flattenDocuments(described));
  segment.priors[3] = -Infinity;
  const telling = [{ at: 0, weight: 1, bound: 103, column: -1 }];
  for (const withPriors of [true, false]) {
    const look = { segment, withPriors, telling, waiting: [], rests: new Float64Array() };
    expect(
      offerStripes(look, 10, -Infinity)
        .ranked()
        .map(({ ordinal }) => ordinal),
    ).toEqual([2, 1, 0]);
  }
});

it.each([1, 2, 3, 5, STRIPE - 1, STRIPE, STRIPE + 1])(
  'gives %i documents their own sums, not what a longer stripe left behind the last',
  (size) => {
    const describe = (count: number, impact: number) =>
      buildSegment(
        flattenDocuments(
          Array.from({ length: count }, (_, ordinal) => ({
            ordinal,
            prior: 0,
            dims: Uint32Array.of(1),
            impacts: Uint8Array.of(impact),
          })),
        ),
      );
    const telling = [{ at: 0, weight: 1, bound: 255, column: -1 }];
    const look = { withPriors: false, telling, waiting: [], rests: new Float64Array() };
    offerStripes({ ...look, segment: describe(2 * STRIPE, 255) }, 3, -Infinity);
    const top = offerStripes({ ...look, segment: describe(size, 9) }, 2 * STRIPE, -Infinity);
    expect(top.ranked()).toEqual(Array.from({ length: size }, (_, ordinal) => ({ ordinal, score: 9 })));
  },
);

it('sums what waits for all where a guess of who may win with it was wrong', () => {
  const size = 2 * STRIPE;
  // Of the second stripe, those that a guess looks at are the only ones that cannot win; the best are the last.
  const described = Array.from({ length: size }, (_, ordinal) => ({
    ordinal,
    prior: ordinal >= STRIPE && ordinal % 32 === 16 ? -300 : ordinal < size - 500 ? 200 : 201,
    dims: ordinal % 2 === 0 ? Uint32Array.of(1) : Uint32Array.of(2),
    impacts: Uint8Array.of(1 + (ordinal % 251)),
  }));
  const segment = buildSegment(flattenDocuments(described));
  const [telling, waiting] = [0, 1].map((at) => [{ at, weight: 1, bound: 251, column: at }]);
  const look = { segment, withPriors: true, telling: telling ?? [], waiting: waiting ?? [] };
  const top = offerStripes({ ...look, rests: Float64Array.of(251) }, 9, -Infinity);
  const expected = described
    .map(({ ordinal, prior, impacts }) => ({ ordinal, score: prior + (impacts[0] ?? 0) }))
    .toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  expect(top.ranked()).toEqual(expected.slice(0, 9));
});
