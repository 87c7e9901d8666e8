/**
 * What the documents of one stripe have of what is sought, summed dimension by dimension, and who may win by it. The sums of a stripe
 * fit in the processor's nearer memory, which is most of what makes this fast; they hold until the next stripe is summed, and nobody
 * else sees them: of another module's constant the compiler knows nothing. It offers nobody.
 */
import { STRIPE, STRIPE_BITS } from './postings.ts';
import type { Segment } from './segment.ts';
import type { Located, Split } from './split-dims.ts';
import { TopK } from './top-k.ts';

export interface Look extends Split {
  readonly segment: Segment;
  readonly withPriors: boolean;
  /** Documents for which it is false are passed over. */
  readonly accepts?: (ordinal: number) => boolean;
}

/** Documents of the stripe by their places in it, in order. */
export interface Listed {
  count: number;
  readonly places: Uint16Array;
}

/** Sums are looked at by so many: hardly ever may one of them win. */
const ABREAST = 4;
// One piece of memory for all queries: they are synchronous, so never two at once. Behind the last document's sum nothing may win.
const SUMS = new Float64Array(STRIPE + ABREAST);
/** Sums are taken in another order than bounds: rounding must not cost a document its place. */
export const SLACK = 1e-9;
/** One sum of so many stands for all. */
const SAMPLED = 32;
const GREATEST = new TopK(4);
/** Looking a document up in a column takes as long as summing so many postings, which lie side by side. */
const LOOK_UP = 4;

export const sumAt = (place: number): number => SUMS[place] ?? 0;

/** Sums one dimension's postings of a stripe. */
function addStripe(
  { from, stripes, places, impacts }: Segment,
  { at, weight }: Located,
  stripe: number,
): void {
  const run = at * stripes + stripe;
  const end = from[run + 1] ?? 0;
  for (let posting = from[run] ?? 0; posting < end; posting += 1) {
    const place = places[posting] ?? 0;
    SUMS[place] = (SUMS[place] ?? 0) + weight * (impacts[posting] ?? 0);
  }
}

/** Adds dimensions from `first` to `last`, exclusive, to the sums of all. */
export function addAll(
  segment: Segment,
  stripe: number,
  dims: readonly Located[],
  first = 0,
  last = dims.length,
): void {
  for (let at = first; at < last; at += 1) {
    const one = dims[at];
    if (one) addStripe(segment, one, stripe);
  }
}

/** Sums start from what a document has whatever is sought; so they are all that its standing takes, and one look at each will do. */
export function sumStripe({ segment, withPriors, telling }: Look, stripe: number): void {
  const start = stripe << STRIPE_BITS;
  if (withPriors) SUMS.set(segment.priors.subarray(start, start + STRIPE));
  else SUMS.fill(0);
  SUMS.fill(-Infinity, Math.min(STRIPE, segment.size - start));
  addAll(segment, stripe, telling);
}

/** Of the sums from `at` on, the first that belongs to as many abreast of which one is at least `least`; else the stripe's end. */
function skipLow(sums: Float64Array, at: number, least: number): number {
  let first = at;
  while (
    first < STRIPE &&
    (sums[first] ?? 0) < least &&
    (sums[first + 1] ?? 0) < least &&
    (sums[first + 2] ?? 0) < least &&
    (sums[first + 3] ?? 0) < least
  )
    first += ABREAST;
  return first;
}

/** About how many sums are at least `least`, by one of so many. */
export function guessHigh(least: number): number {
  let high = 0;
  for (let at = SAMPLED >> 1; at < STRIPE; at += SAMPLED) if ((SUMS[at] ?? 0) >= least) high += SAMPLED;
  return high;
}

/** About what a hundred or two of the sums reach. */
export function guessLeast(): number {
  GREATEST.clear();
  for (let at = SAMPLED >> 1; at < STRIPE; at += SAMPLED) GREATEST.offer(at, SUMS[at] ?? 0);
  return GREATEST.threshold;
}

/** Lists from `from` on those whose sums are at least `least`, until it is full, and returns from where to go on; the stripe's end when all are. */
export function listHigh(listed: Listed, from: number, least: number): number {
  const { places } = listed;
  const most = places.length - ABREAST;
  let count = 0;
  let at = skipLow(SUMS, from, least);
  for (; at < STRIPE && count <= most; at = skipLow(SUMS, at + ABREAST, least)) {
    for (let place = at; place < at + ABREAST; place += 1) {
      places[count] = place;
      if ((SUMS[place] ?? 0) >= least) count += 1;
    }
  }
  listed.count = count;
  return at;
}

/** Keeps those listed whose sums are at least `least`. */
function keepHigh(listed: Listed, least: number): void {
  const { count, places } = listed;
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const place = places[at] ?? 0;
    places[kept] = place;
    if ((SUMS[place] ?? 0) >= least) kept += 1;
  }
  listed.count = kept;
}

/** The same once each has what it has of a column, whose stripe begins at `start`. */
function addColumn(column: Uint8Array, start: number, weight: number, listed: Listed, least: number): void {
  const { count, places } = listed;
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const place = places[at] ?? 0;
    const sum = (SUMS[place] ?? 0) + weight * (column[start + place] ?? 0);
    SUMS[place] = sum;
    places[kept] = place;
    if (sum >= least) kept += 1;
  }
  listed.count = kept;
}

/**
 * Adds what waits from `first` on to the sums of those listed, a dimension at a time, and lets go of those that can no longer reach `bar`
 * (MaxScore, Turtle & Flood 1995).
 */
export function addWaiting(
  { segment, waiting, rests }: Look,
  first: number,
  stripe: number,
  listed: Listed,
  bar: number,
): void {
  const { from, stripes, frequent } = segment;
  for (let at = first; at < waiting.length && listed.count > 0; at += 1) {
    const one = waiting[at];
    const column = frequent.columns[one?.column ?? -1];
    if (!one || !column) continue;
    const least = bar - (rests[at + 1] ?? 0) - SLACK;
    const run = one.at * stripes + stripe;
    if (LOOK_UP * listed.count < (from[run + 1] ?? 0) - (from[run] ?? 0)) {
      addColumn(column, stripe << STRIPE_BITS, one.weight, listed, least);
    } else {
      addStripe(segment, one, stripe);
      keepHigh(listed, least);
    }
  }
}

/** The sum of one document with what waits, whatever of this is summed for others. */
export function wholeAt({ segment, waiting }: Look, stripe: number, within: number): number {
  const { columns } = segment.frequent;
  const place = (stripe << STRIPE_BITS) + within;
  let whole = sumAt(within);
  for (let at = 0; at < waiting.length; at += 1) {
    const { weight = 0, column = -1 } = waiting[at] ?? {};
    whole += weight * (columns[column]?.[place] ?? 0);
  }
  return whole;
}

/** What a document must have for `bar` to be within reach of what waits from `first` on. */
export const leastFor = ({ rests }: Look, first: number, bar: number): number =>
  bar - (rests[first] ?? 0) - SLACK;
