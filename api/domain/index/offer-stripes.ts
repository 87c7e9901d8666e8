/** Goes through a segment stripe by stripe and offers the documents that may win. It sums none. */
import { STRIPE, STRIPE_BITS } from './postings.ts';
import {
  addAll,
  addWaiting,
  guessHigh,
  guessLeast,
  leastFor,
  listHigh,
  SLACK,
  sumAt,
  sumStripe,
  wholeAt,
  type Listed,
  type Look,
} from './stripe-sums.ts';
import { TopK } from './top-k.ts';

/** Looking up more takes longer than summing for all. */
const GUESSED_MAX = STRIPE >> 6;
/** A guess may be wrong. */
const LISTED_MAX = 4 * GUESSED_MAX;
// One for all stripes: each is offered before the next is listed.
const LISTED: Listed = { count: 0, places: new Uint16Array(LISTED_MAX) };
/** So many are offered at once before it is asked again what must be reached. */
const FEW_MAX = 64;
const FEW: Listed = { count: 0, places: new Uint16Array(FEW_MAX) };

/** Offers those listed of the stripe that begins at `start`; their sums are whole. */
function offerListed({ segment, withPriors, accepts }: Look, top: TopK, start: number, listed: Listed): void {
  const { priors, ordinals } = segment;
  const { count, places } = listed;
  for (let at = 0; at < count; at += 1) {
    const within = places[at] ?? 0;
    const score = sumAt(within);
    const prior = priors[start + within] ?? 0;
    // Nothing was added: it has nothing of what is sought. Or it is removed, or cannot win any more.
    if (score === (withPriors ? prior : 0) || prior === -Infinity || score < top.threshold) continue;
    const ordinal = ordinals[start + within] ?? 0;
    if (accepts === undefined || accepts(ordinal)) top.offer(ordinal, score);
  }
}

/** Offers all of a stripe whose sums are whole. */
function offerAll(look: Look, top: TopK, start: number): void {
  // Without priors, a document of which nothing is summed has nothing of what is sought.
  const none = look.withPriors ? -Number.MAX_VALUE : Number.MIN_VALUE;
  for (let at = 0; at < STRIPE;) {
    at = listHigh(FEW, at, Math.max(none, top.threshold));
    offerListed(look, top, start, FEW);
  }
}

/** Sums what waits for all, the weightiest first, until those that may win with the rest are few enough to be looked up; returns where the rest begins. */
function addCommon(look: Look, top: TopK, stripe: number): number {
  const { segment, waiting } = look;
  const isKnown = top.threshold !== -Infinity;
  let next = 0;
  while (next < waiting.length) {
    if (isKnown && guessHigh(leastFor(look, next, top.threshold)) <= GUESSED_MAX) break;
    addAll(segment, stripe, waiting, next, next + 1);
    next += 1;
  }
  return next;
}

/** Of a stripe in which what is telling is summed. */
function offerSummed(look: Look, top: TopK, stripe: number): void {
  const start = stripe << STRIPE_BITS;
  const next = addCommon(look, top, stripe);
  const isWhole = next === look.waiting.length;
  if (isWhole || listHigh(LISTED, 0, leastFor(look, next, top.threshold)) < STRIPE) {
    addAll(look.segment, stripe, look.waiting, next);
    offerAll(look, top, start);
  } else {
    addWaiting(look, next, stripe, LISTED, top.threshold);
    offerListed(look, top, start, LISTED);
  }
}

/** The stripe with the most documents of the most telling dimension: what is found there raises the bar for all the rest. */
function findBest({ segment, telling }: Look): number {
  let best = telling[0];
  for (const one of telling) if (best && one.bound > best.bound) best = one;
  const { from, stripes } = segment;
  const run = (best?.at ?? 0) * stripes;
  const count = (stripe: number) => (from[run + stripe + 1] ?? 0) - (from[run + stripe] ?? 0);
  let most = 0;
  for (let stripe = 1; stripe < stripes; stripe += 1) if (count(stripe) > count(most)) most = stripe;
  return most;
}

/**
 * What `k` documents of a stripe in which what is telling is summed reach at least: some that have the most of it are looked up whole,
 * since without a bar all that waits would be summed for all.
 */
function findBar(look: Look, k: number, stripe: number): number {
  const { segment, withPriors, accepts } = look;
  const start = stripe << STRIPE_BITS;
  listHigh(LISTED, 0, guessLeast());
  const best = new TopK(k);
  for (let at = 0; at < LISTED.count; at += 1) {
    const within = LISTED.places[at] ?? 0;
    const prior = segment.priors[start + within] ?? 0;
    // Without priors a removed one has its sum still; it wins nothing, so it may not raise the bar for those who do.
    const isSought = prior !== -Infinity && sumAt(within) !== (withPriors ? prior : 0);
    if (isSought && (accepts === undefined || accepts(segment.ordinals[start + within] ?? 0)))
      best.offer(within, wholeAt(look, stripe, within));
  }
  return best.threshold - SLACK;
}

/** Offers the best `k` documents of the segment that have a dimension sought; `top` keeps as many. */
export function offerStripes(look: Look, k: number, top: TopK): void {
  const best = findBest(look);
  sumStripe(look, best);
  if (look.waiting.length > 0) top.askFor(findBar(look, k, best));
  offerSummed(look, top, best);
  for (let stripe = 0; stripe < look.segment.stripes; stripe += 1) {
    if (stripe === best) continue;
    sumStripe(look, stripe);
    offerSummed(look, top, stripe);
  }
}
