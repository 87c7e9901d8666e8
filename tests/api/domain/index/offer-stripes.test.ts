/** Stripes: more documents than one holds, in an order that no stripe knows. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { offerStripes } from '#domain/index/offer-stripes';
import type { Look } from '#domain/index/stripe-sums';
import { TopK } from '#domain/index/top-k';
import { STRIPE } from '#domain/index/postings';

const SIZE = 40_000;

function bestOf(look: Look, k: number) {
  const top = new TopK(k);
  offerStripes(look, k, top);
  return top.ranked();
}

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
    expect(bestOf(look, 12), `round ${round}`).toEqual(expected);
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
    expect(bestOf(look, 10).map(({ ordinal }) => ordinal)).toEqual([2, 1, 0]);
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
    bestOf({ ...look, segment: describe(2 * STRIPE, 255) }, 3);
    expect(bestOf({ ...look, segment: describe(size, 9) }, 2 * STRIPE)).toEqual(
      Array.from({ length: size }, (_, ordinal) => ({ ordinal, score: 9 })),
    );
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
  const best = bestOf({ ...look, rests: Float64Array.of(251) }, 9);
  const expected = described
    .map(({ ordinal, prior, impacts }) => ({ ordinal, score: prior + (impacts[0] ?? 0) }))
    .toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  expect(best).toEqual(expected.slice(0, 9));
});

it('is not misled by the likeliest: removed, not accepted, or with nothing of what is sought, they raise no bar', () => {
  const described = Array.from({ length: 3000 }, (_, ordinal) => ({
    ordinal,
    // The first hundred are above all others, and none of them may win.
    prior: ordinal < 100 ? 1000 : ordinal % 5,
    dims: ordinal < 50 ? Uint32Array.of(3) : Uint32Array.of(1, 2),
    impacts: ordinal < 50 ? Uint8Array.of(200) : Uint8Array.of(100, 1 + (ordinal % 200)),
  }));
  const segment = buildSegment(flattenDocuments(described));
  for (let ordinal = 50; ordinal < 75; ordinal += 1) segment.priors[ordinal] = -Infinity;
  const [telling = [], waiting = []] = [0, 1].map((at) => [{ at, weight: 1, bound: 201 - at, column: at }]);
  const look = { segment, withPriors: true, telling, waiting, rests: Float64Array.of(200) };
  const expected = described
    .slice(100)
    .map(({ ordinal, prior, impacts }) => ({ ordinal, score: prior + (impacts[0] ?? 0) + (impacts[1] ?? 0) }))
    .toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  expect(bestOf({ ...look, accepts: (ordinal: number) => ordinal >= 100 }, 20)).toEqual(
    expected.slice(0, 20),
  );
});

it('is not misled by removed ones where priors do not count', () => {
  const described = Array.from({ length: 3000 }, (_, ordinal) => ({
    ordinal,
    prior: 0,
    dims: Uint32Array.of(1, 2),
    impacts:
      ordinal < 100 ? Uint8Array.of(250, 200) : Uint8Array.of(1 + (ordinal % 100), 1 + (ordinal % 150)),
  }));
  const segment = buildSegment(flattenDocuments(described));
  for (let ordinal = 0; ordinal < 100; ordinal += 1) segment.priors[ordinal] = -Infinity;
  const [telling = [], waiting = []] = [0, 1].map((at) => [{ at, weight: 1, bound: 250 - at, column: at }]);
  const look = { segment, withPriors: false, telling, waiting, rests: Float64Array.of(200) };
  const expected = described
    .slice(100)
    .map(({ ordinal, impacts }) => ({ ordinal, score: (impacts[0] ?? 0) + (impacts[1] ?? 0) }))
    .toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  expect(bestOf(look, 20)).toEqual(expected.slice(0, 20));
});
