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

// One piece of memory for all queries: they are synchronous, so never two at once. Between queries `sums` is all zero.
let sums = new Float64Array(1024);
let touched = new Uint32Array(1024);
let touchedCount = 0;

function makeRoom({ size }: Segment): void {
  if (sums.length >= size) return;
  sums = new Float64Array(size);
  touched = new Uint32Array(size);
}

function forget(size: number): void {
  if (touchedCount * 3 > size) sums.fill(0, 0, size);
  else for (let at = 0; at < touchedCount; at += 1) sums[touched[at] ?? 0] = 0;
  touchedCount = 0;
}

function sum({ places, impacts }: Segment, { from, to, weight }: Located): void {
  for (let posting = from; posting < to; posting += 1) {
    const place = places[posting] ?? 0;
    const before = sums[place] ?? 0;
    if (before === 0) touched[touchedCount++] = place;
    sums[place] = before + weight * (impacts[posting] ?? 0);
  }
}

/** Visits each document whose sum so far, with its prior, reaches a bar that the visitor may raise. */
function eachReaching(
  segment: Segment,
  query: SparseQuery,
  bar: number,
  visit: (place: number, score: number) => number,
): void {
  const { priors, ordinals, size } = segment;
  const { withPriors, accepts } = query;
  // Memory is read in order when most of it is wanted.
  const isMost = touchedCount * 3 > size;
  const count = isMost ? size : touchedCount;
  let least = bar;
  for (let at = 0; at < count; at += 1) {
    const place = isMost ? at : (touched[at] ?? 0);
    const summed = sums[place] ?? 0;
    const prior = priors[place] ?? 0;
    const score = withPriors ? summed + prior : summed;
    if (score < least || summed === 0 || prior === -Infinity) continue;
    if (accepts === undefined || accepts(ordinals[place] ?? 0)) least = visit(place, score);
  }
}

/** The k-th best score so far: final scores can only be greater. */
function findThreshold(segment: Segment, query: SparseQuery, k: number, floor: number): number {
  const best = createTopK(k);
  eachReaching(segment, query, floor, (place, score) => {
    best.offer(place, score);
    return Math.max(floor, best.threshold);
  });
  return Math.max(floor, best.threshold);
}

function lookUp(segment: Segment, light: readonly Located[], place: number): number {
  let found = 0;
  for (const { from, to, weight } of light) {
    const posting = findSorted(segment.places, place, from, to);
    if (posting >= 0) found += weight * (segment.impacts[posting] ?? 0);
  }
  return found;
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

export function rankSegment(segment: Segment, query: SparseQuery, k: number, top: TopK): void {
  const located = locate(segment, query).toSorted((a, b) => cost(a) - cost(b));
  if (located.length === 0) return;
  makeRoom(segment);
  let summed = countTelling(located);
  for (let at = 0; at < summed; at += 1) sum(segment, located[at] ?? NOTHING);
  const floor = summed < located.length ? findThreshold(segment, query, k, top.threshold) : top.threshold;
  // A document that matches waiting dimensions only was never summed: while it could win, one more is summed.
  const prior = query.withPriors ? segment.greatestPrior : 0;
  while (summed < located.length && boundOf(located.slice(summed)) + prior + SLACK >= floor) {
    sum(segment, located[summed] ?? NOTHING);
    summed += 1;
  }
  const light = located.slice(summed);
  const reach = boundOf(light) + SLACK;
  eachReaching(segment, query, floor - reach, (place, score) => {
    top.offer(segment.ordinals[place] ?? 0, score + lookUp(segment, light, place));
    return Math.max(floor, top.threshold) - reach;
  });
  forget(segment.size);
}
