/**
 * Offers the best documents of one segment to a top-k, exactly as scoring every document would.
 * MaxScore (Turtle & Flood 1995), a dimension at a time: the telling dimensions are summed for all their documents; the
 * common light ones (a size band, a frequent word) are looked up only in documents that could still win with all of them.
 */
import { findDim, findSorted, type Segment } from './segment.ts';
import { createTopK, type TopK } from './top-k.ts';

/** Dimensions, each once, with weights ≥ 0 for an impact of 255 parts of 255. */
export interface SparseQuery {
  readonly dims: readonly number[];
  readonly weights: readonly number[];
  /** Without it, documents are scored by what they match alone. */
  readonly withPriors: boolean;
  /** Documents for which it is false are passed over. */
  readonly accepts?: (ordinal: number) => boolean;
}

/** A query's dimension as this segment holds it. */
interface Located {
  readonly from: number;
  readonly to: number;
  /** For one part of 255. */
  readonly weight: number;
  /** What it can add at most. */
  readonly bound: number;
}

const NOTHING: Located = { from: 0, to: 0, weight: 0, bound: 0 };
/** Fewer postings than this part of the documents are worth a list of their own. */
const FEW = 4;
// Sums are taken in another order than bounds: rounding must not cost a document its place.
const SLACK = 1e-9;
function locate(segment: Segment, { dims, weights }: SparseQuery): Located[] {
  const located: Located[] = [];
  for (let index = 0; index < dims.length; index += 1) {
    const at = findDim(segment, dims[index] ?? 0);
    const weight = (weights[index] ?? 0) / 255;
    if (at < 0 || weight <= 0) continue;
    const bound = weight * (segment.max[at] ?? 0);
    located.push({ from: segment.from[at] ?? 0, to: segment.from[at + 1] ?? 0, weight, bound });
  }
  return located;
}

// One piece of memory for all queries: they are synchronous, so never two at once. Between queries it is all zero.
let sums = new Float64Array(1024);

function makeRoom({ size }: Segment): void {
  if (sums.length < size) sums = new Float64Array(size);
}

function sum({ places, impacts }: Segment, { from, to, weight }: Located): void {
  // A local, because a module's variable is read anew each time round.
  const into = sums;
  for (let posting = from; posting < to; posting += 1) {
    const place = places[posting] ?? 0;
    into[place] = (into[place] ?? 0) + weight * (impacts[posting] ?? 0);
  }
}

/** Documents that may have a sum: all, in order, unless few postings were summed; then their own places (some twice). */
function listPlaces({ size, places }: Segment, summed: readonly Located[]): Uint32Array | undefined {
  const postings = summed.reduce((total, { from, to }) => total + to - from, 0);
  if (postings * FEW > size) return undefined;
  const list = new Uint32Array(postings);
  let count = 0;
  for (const { from, to } of summed) {
    list.set(places.subarray(from, to), count);
    count += to - from;
  }
  return list.toSorted();
}

/** Visits each document whose sum so far, with its prior, reaches a bar that the visitor may raise. */
function eachReaching(
  segment: Segment,
  { withPriors, accepts }: SparseQuery,
  list: Uint32Array | undefined,
  bar: number,
  visit: Visit,
): void {
  const { priors, ordinals, size } = segment;
  const own = sums;
  const count = list?.length ?? size;
  let least = bar;
  let last = -1;
  for (let at = 0; at < count; at += 1) {
    const place = list ? (list[at] ?? 0) : at;
    const summed = own[place] ?? 0;
    const prior = priors[place] ?? 0;
    const score = withPriors ? summed + prior : summed;
    if (score < least || summed === 0 || prior === -Infinity || place === last) continue;
    last = place;
    if (accepts === undefined || accepts(ordinals[place] ?? 0)) least = visit(place, score);
  }
}
type Visit = (place: number, score: number) => number;

function forget({ size }: Segment, list: Uint32Array | undefined): void {
  if (list) for (const place of list) sums[place] = 0;
  else sums.fill(0, 0, size);
}

/** The k-th best score so far: final scores can only be greater. */
function findThreshold(
  segment: Segment,
  query: SparseQuery,
  list: Uint32Array | undefined,
  k: number,
  floor: number,
): number {
  const best = createTopK(k);
  eachReaching(segment, query, list, floor, (place, score) => {
    best.offer(place, score);
    return Math.max(floor, best.threshold);
  });
  return Math.max(floor, best.threshold);
}

/** `score` with what the waiting dimensions add; given up when all that is left cannot reach `bar`. */
function complete(
  { places, impacts }: Segment,
  light: readonly Located[],
  reach: number,
  place: number,
  score: number,
  bar: number,
): number {
  let total = score;
  let left = reach;
  for (const { from, to, weight, bound } of light) {
    if (total + left < bar) return -Infinity;
    const posting = findSorted(places, place, from, to);
    if (posting >= 0) total += weight * (impacts[posting] ?? 0);
    left -= bound;
  }
  return total;
}

const boundOf = (located: readonly Located[]) => located.reduce((total, { bound }) => total + bound, 0);
/** Postings for each point of score: the lowest tell most at least cost. */
const cost = ({ from, to, bound }: Located) => (to - from) / bound;
/** The costliest dimensions wait, as long as together they cannot make up this part of all. */
const LIGHT_PART = 0.3;

/** How many of `located`, telling first, are summed at once. */
function countTelling(located: readonly Located[]): number {
  let count = located.length;
  let waiting = 0;
  const most = (LIGHT_PART * boundOf(located)) / Math.sqrt(located.length);
  while (count > 1) {
    waiting += located[count - 1]?.bound ?? 0;
    if (waiting > most) break;
    count -= 1;
  }
  return count;
}

/** Completes and offers every document that can still reach the floor. */
function offerReaching(
  segment: Segment,
  query: SparseQuery,
  list: Uint32Array | undefined,
  waiting: readonly Located[],
  floor: number,
  top: TopK,
): void {
  const light = waiting.toSorted((a, b) => b.bound - a.bound);
  const reach = boundOf(light) + SLACK;
  let bar = floor;
  eachReaching(segment, query, list, floor - reach, (place, score) => {
    const total = complete(segment, light, reach, place, score, bar);
    if (total >= bar) top.offer(segment.ordinals[place] ?? 0, total);
    bar = Math.max(floor, top.threshold);
    return bar - reach;
  });
}

export function rankSegment(segment: Segment, query: SparseQuery, k: number, top: TopK): void {
  const located = locate(segment, query).toSorted((a, b) => cost(a) - cost(b));
  if (located.length === 0) return;
  makeRoom(segment);
  let summed = countTelling(located);
  for (let at = 0; at < summed; at += 1) sum(segment, located[at] ?? NOTHING);
  let list = listPlaces(segment, located.slice(0, summed));
  const floor =
    summed < located.length ? findThreshold(segment, query, list, k, top.threshold) : top.threshold;
  // A document that matches waiting dimensions only was never summed: while it could win, one more is summed.
  const prior = query.withPriors ? segment.greatestPrior : 0;
  const known = summed;
  while (summed < located.length && boundOf(located.slice(summed)) + prior + SLACK >= floor) {
    sum(segment, located[summed] ?? NOTHING);
    summed += 1;
  }
  if (summed > known) list = listPlaces(segment, located.slice(0, summed));
  offerReaching(segment, query, list, located.slice(summed), floor, top);
  forget(segment, list);
}
