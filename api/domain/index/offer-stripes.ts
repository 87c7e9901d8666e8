/**
 * Sums dimensions over a segment, stripe by stripe, and offers the documents that may win. A stripe's sums fit in the processor's
 * nearest memory, which is most of what makes this fast; no function here takes or gives a fraction, lest it be boxed.
 */
import { BLOCK_BITS, findAtLeast, type Segment } from './segment.ts';
import type { TopK } from './top-k.ts';

/** A query's dimension as one segment holds it. */
export interface Located {
  readonly from: number;
  readonly to: number;
  /** For one part of 255. */
  readonly weight: number;
  /** What it can add at most. */
  readonly bound: number;
  readonly column: Uint8Array | undefined;
}

export interface Look {
  readonly segment: Segment;
  readonly withPriors: boolean;
  /** Documents for which it is false are passed over. */
  readonly accepts?: (ordinal: number) => boolean;
  /** Dimensions that are summed; a document that has none of them is not offered. */
  readonly telling: readonly Located[];
  /** Dimensions with a column, looked up for documents that may win; the weightiest first. */
  readonly waiting: readonly Located[];
  /** What those add at most, and a little for rounding. */
  readonly reach: number;
}

const STRIPE_BITS = 14;
const STRIPE = 1 << STRIPE_BITS;
const BLOCK = 1 << BLOCK_BITS;
// One piece of memory for all queries: they are synchronous, so never two at once. Between stripes it is all zero.
const SUMS = new Float64Array(STRIPE);

/** Sums one dimension's postings from `from` on, up to the stripe's end, and returns where the next stripe's begin. */
function addUntil({ places, impacts }: Segment, { weight, to }: Located, from: number, end: number): number {
  let posting = from;
  for (; posting < to; posting += 1) {
    const place = places[posting] ?? 0;
    if (place >= end) break;
    const at = place & (STRIPE - 1);
    SUMS[at] = (SUMS[at] ?? 0) + weight * (impacts[posting] ?? 0);
  }
  return posting;
}

/** Whether a block has a sum with which a document could win. */
function canWin({ segment, withPriors, reach }: Look, start: number, end: number, top: TopK): boolean {
  let peak = 0;
  for (let place = start; place < end; place += 1) {
    const sum = SUMS[place & (STRIPE - 1)] ?? 0;
    if (sum > peak) peak = sum;
  }
  const prior = withPriors ? (segment.tops[start >> BLOCK_BITS] ?? 0) : 0;
  return peak > 0 && peak + prior + reach >= top.threshold;
}

/** Adds what waits, the weightiest first, as long as the document can still win; less than the bar when it cannot. */
function complete({ waiting, reach }: Look, place: number, sum: number, bar: number): number {
  let score = sum;
  let left = reach;
  for (let at = 0; at < waiting.length; at += 1) {
    const one = waiting[at];
    if (!one || score + left < bar) break;
    score += one.weight * (one.column?.[place] ?? 0);
    left -= one.bound;
  }
  return score;
}

/** Completes and offers the documents of one block that can still win. */
function offerBlock(look: Look, start: number, end: number, top: TopK): void {
  const { segment, withPriors, accepts, reach } = look;
  const { priors, ordinals } = segment;
  let bar = top.threshold;
  for (let place = start; place < end; place += 1) {
    const sum = SUMS[place & (STRIPE - 1)] ?? 0;
    const prior = priors[place] ?? 0;
    const known = withPriors ? sum + prior : sum;
    if (sum === 0 || known + reach < bar || prior === -Infinity) continue;
    const ordinal = ordinals[place] ?? 0;
    if (accepts !== undefined && !accepts(ordinal)) continue;
    top.offer(ordinal, complete(look, place, known, bar));
    bar = top.threshold;
  }
}

function offerStripe(look: Look, next: Uint32Array, start: number, end: number, top: TopK): void {
  const { segment, telling } = look;
  let summed = 0;
  for (let at = 0; at < telling.length; at += 1) {
    const one = telling[at];
    const from = next[at] ?? 0;
    const to = one ? addUntil(segment, one, from, end) : from;
    next[at] = to;
    summed += to - from;
  }
  if (summed === 0) return;
  for (let block = start; block < end; block += BLOCK) {
    const last = Math.min(end, block + BLOCK);
    if (canWin(look, block, last, top)) offerBlock(look, block, last, top);
  }
  SUMS.fill(0);
}

/** The stripes from `first` to `last`, exclusive. */
function offerRun(look: Look, first: number, last: number, top: TopK): void {
  const { segment, telling } = look;
  const next = new Uint32Array(telling.length);
  for (let at = 0; at < telling.length; at += 1) {
    const one = telling[at];
    if (one) next[at] = findAtLeast(segment.places, first << STRIPE_BITS, one.from, one.to);
  }
  for (let stripe = first; stripe < last; stripe += 1) {
    const end = Math.min(segment.size, (stripe + 1) << STRIPE_BITS);
    offerStripe(look, next, stripe << STRIPE_BITS, end, top);
  }
}

/** Where the documents of the most telling dimension begin: what is found there raises the bar for all the rest. */
function findBest({ segment, telling }: Look): number {
  let best = telling[0];
  for (const one of telling) if (best && one.bound > best.bound) best = one;
  return (segment.places[best?.from ?? 0] ?? 0) >> STRIPE_BITS;
}

/** Offers every document of the segment that has a telling dimension and may win. */
export function offerStripes(look: Look, top: TopK): void {
  const best = findBest(look);
  offerRun(look, best, best + 1, top);
  offerRun(look, 0, best, top);
  offerRun(look, best + 1, Math.ceil(look.segment.size / STRIPE), top);
}
