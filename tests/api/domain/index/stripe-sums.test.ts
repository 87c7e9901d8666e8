/** Sums of one stripe: who is listed by them, and what waiting dimensions leave of a list. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { STRIPE } from '#domain/index/postings';
import {
  addAll,
  addWaiting,
  guessHigh,
  leastFor,
  listHigh,
  sumAt,
  sumStripe,
} from '#domain/index/stripe-sums';

/** Dimension 1 in all with their own impact, 2 in every third. */
const described = Array.from({ length: STRIPE + 90 }, (_, ordinal) => ({
  ordinal,
  prior: ordinal % 2,
  dims: ordinal % 3 === 0 ? Uint32Array.of(1, 2) : Uint32Array.of(1),
  impacts: ordinal % 3 === 0 ? Uint8Array.of((ordinal % 200) + 1, 50) : Uint8Array.of((ordinal % 200) + 1),
}));
const segment = buildSegment(flattenDocuments(described));
const [first, second] = [0, 1].map((at) => ({ at, weight: 1, bound: segment.max[at] ?? 0, column: at }));
const telling = first ? [first] : [];
const waiting = second ? [second] : [];
const look = { segment, withPriors: true, telling, waiting, rests: Float64Array.of(50) };
const makeList = (length: number) => ({ count: 0, places: new Uint16Array(length) });
const ownSum = (place: number) => (place % 2) + (place % 200) + 1;

it('sums what is telling, and lists those that are high, in parts where they are too many', () => {
  sumStripe(look, 0);
  expect([0, 7, 199, 16_383].map(sumAt)).toEqual([0, 7, 199, 16_383].map(ownSum));
  const high = Array.from({ length: STRIPE }, (_, place) => place).filter((place) => ownSum(place) >= 190);
  const listed = makeList(64);
  const found: number[] = [];
  for (let at = 0; at < STRIPE;) {
    at = listHigh(listed, at, 190);
    found.push(...listed.places.subarray(0, listed.count));
  }
  expect(found).toEqual(high);
  expect(Math.abs(guessHigh(100) / STRIPE - 0.5)).toBeLessThan(0.05);
  expect(guessHigh(1000)).toBe(0);
});

it('lists nothing behind the last document', () => {
  sumStripe(look, 1);
  const listed = makeList(256);
  expect(listHigh(listed, 0, -Number.MAX_VALUE)).toBeGreaterThanOrEqual(STRIPE);
  expect(Array.from(listed.places.subarray(0, listed.count))).toEqual(
    Array.from({ length: 90 }, (_, at) => at),
  );
});

it.each([
  ['few, each looked up', 190],
  ['many, for all of whom it is summed', 0],
])('completes those listed: %s', (_name, bar) => {
  sumStripe(look, 0);
  const listed = makeList(STRIPE + 4);
  listHigh(listed, 0, leastFor(look, 0, bar));
  addWaiting(look, 0, 0, listed, bar);
  const whole = (place: number) => ownSum(place) + (place % 3 === 0 ? 50 : 0);
  const places = Array.from({ length: STRIPE }, (__, place) => place).filter((place) => whole(place) >= bar);
  expect(Array.from(listed.places.subarray(0, listed.count))).toEqual(places);
  expect(places.every((place) => sumAt(place) === whole(place))).toBe(true);
});

it('adds some of what waits to all', () => {
  sumStripe(look, 0);
  addAll(segment, 0, waiting, 1);
  expect(sumAt(3)).toBe(ownSum(3));
  addAll(segment, 0, waiting);
  expect([3, 4].map(sumAt)).toEqual([ownSum(3) + 50, ownSum(4)]);
});
