/**
 * Sums dimensions over a segment, stripe by stripe, and offers the documents that may win. A stripe's sums fit in the processor's
 * nearest memory, which is most of what makes this fast; no function here takes or gives a fraction, lest it be boxed.
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

/** Who is kept so far. */
interface Race {
  readonly top: TopK;
  /** The best by what is summed alone: they have no less in the end, so their bar holds for all. */
  readonly floor: TopK;
}

/** Sums are looked at by so many: hardly ever may one of them win. */
const ABREAST = 4;
// One piece of memory for all queries: they are synchronous, so never two at once. Behind the last document's sum nothing may win.
const SUMS = new Float64Array(STRIPE + ABREAST);
const MAYBE = new Uint32Array(STRIPE);
// Sums are taken in another order than bounds: rounding must not cost a document its place.
const SLACK = 1e-9;

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

/** Sums start from what a document has whatever is sought; so they are all that its standing takes, and one look at each will do. */
function sumStripe({ segment, withPriors, telling }: Look, stripe: number): void {
  const start = stripe << STRIPE_BITS;
  if (withPriors) SUMS.set(segment.priors.subarray(start, start + STRIPE));
  else SUMS.fill(0);
  SUMS.fill(-Infinity, Math.min(STRIPE, segment.size - start));
  for (let at = 0; at < telling.length; at += 1) {
    const one = telling[at];
    if (one) addStripe(segment, one, stripe);
  }
}

/** Removed, or not among those asked for. */
function isOut({ segment, accepts }: Look, place: number): boolean {
  if (segment.priors[place] === -Infinity) return true;
  return accepts !== undefined && !accepts(segment.ordinals[place] ?? 0);
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

/** Lists the documents of a stripe that may win, by what is summed of them, and returns how many. */
function listMaybe(look: Look, { top, floor }: Race, start: number): number {
  const { segment, withPriors, reach } = look;
  const { priors, ordinals } = segment;
  // Where nothing waits, a document of which nothing is summed has nothing of what is sought.
  const none = withPriors || reach > 0 ? -Number.MAX_VALUE : Number.MIN_VALUE;
  const given = top.threshold;
  let least = Math.max(none, Math.max(given, floor.threshold) - reach - SLACK);
  let count = 0;
  for (let at = skipLow(SUMS, 0, least); at < STRIPE; at = skipLow(SUMS, at + ABREAST, least)) {
    for (let place = start + at; place < start + at + ABREAST; place += 1) {
      const sum = SUMS[place & (STRIPE - 1)] ?? 0;
      if (sum < least) continue;
      MAYBE[count] = place;
      count += 1;
      if (sum < floor.threshold || sum === (withPriors ? priors[place] : 0)) continue;
      if (isOut(look, place)) continue;
      floor.offer(ordinals[place] ?? 0, sum);
      least = Math.max(none, Math.max(given, floor.threshold) - reach - SLACK);
    }
  }
  return count;
}

/** Adds what waits, the weightiest first, as long as the document can still win; less than the bar when it cannot. */
function complete({ segment, waiting, rests }: Look, place: number, bar: number): number {
  const { columns } = segment.frequent;
  let score = SUMS[place & (STRIPE - 1)] ?? 0;
  for (let at = 0; at < waiting.length; at += 1) {
    const one = waiting[at];
    if (!one || score + (rests[at] ?? 0) + SLACK < bar) break;
    score += one.weight * (columns[one.column]?.[place] ?? 0);
  }
  return score;
}

/** Completes and offers those listed that have at least `from` and less than `below` by what is summed of them. */
function offerMaybe(look: Look, { top, floor }: Race, count: number, from: number, below: number): void {
  const { segment, withPriors, reach } = look;
  const { priors, ordinals } = segment;
  let bar = Math.max(top.threshold, floor.threshold);
  let least = Math.max(from, bar - reach - SLACK);
  for (let at = 0; at < count; at += 1) {
    const place = MAYBE[at] ?? 0;
    const sum = SUMS[place & (STRIPE - 1)] ?? 0;
    if (sum < least || sum >= below) continue;
    const score = complete(look, place, bar);
    // Nothing was added: it has nothing of what is sought.
    if (score < bar || score === (withPriors ? priors[place] : 0)) continue;
    if (isOut(look, place)) continue;
    top.offer(ordinals[place] ?? 0, score);
    bar = Math.max(top.threshold, floor.threshold);
    least = Math.max(from, bar - reach - SLACK);
  }
}

/** The stripes from `first` to `last`, exclusive. */
function offerRun(look: Look, race: Race, first: number, last: number): void {
  for (let stripe = first; stripe < last; stripe += 1) {
    sumStripe(look, stripe);
    const count = listMaybe(look, race, stripe << STRIPE_BITS);
    // The best so far first: what they come to keeps the others from being looked at.
    const best = race.floor.threshold;
    offerMaybe(look, race, count, best, Infinity);
    offerMaybe(look, race, count, -Infinity, best);
  }
}

/** Where the documents of the most telling dimension begin: what is found there raises the bar for all the rest. */
function findBest({ segment, telling }: Look): number {
  let best = telling[0];
  for (const one of telling) if (best && one.bound > best.bound) best = one;
  const { from, stripes } = segment;
  const run = (best?.at ?? 0) * stripes;
  let stripe = 0;
  while (stripe + 1 < stripes && from[run + stripe + 1] === from[run]) stripe += 1;
  return stripe;
}

/** The best `k` documents of the segment that have a dimension sought, and at least `threshold`. */
export function offerStripes(look: Look, k: number, threshold: number): TopK {
  const race = { top: new TopK(k, threshold), floor: new TopK(k) };
  const best = findBest(look);
  offerRun(look, race, best, best + 1);
  offerRun(look, race, 0, best);
  offerRun(look, race, best + 1, look.segment.stripes);
  return race.top;
}
