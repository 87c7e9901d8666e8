/** Offers the best documents of one segment to a top-k: exact, though most blocks are never opened. */
import { BLOCK, findDim, findEntry, type Segment } from './segment.ts';
import type { TopK } from './top-k.ts';

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
}

const BUCKETS = 512;
// The bound and the score add the same numbers in another order: rounding must not cost a document its place.
const SLACK = 1 + 1e-9;

export function locate(segment: Segment, { dims, weights }: SparseQuery): Located[] {
  const located: Located[] = [];
  dims.forEach((dim, index) => {
    const at = findDim(segment.dims, dim);
    const weight = (weights[index] ?? 0) / 255;
    if (at < 0 || weight <= 0) return;
    located.push({ from: segment.entryFrom[at] ?? 0, to: segment.entryFrom[at + 1] ?? 0, weight });
  });
  return located;
}

/** What no document of each block can exceed; -Infinity where nothing matches. */
function boundBlocks(segment: Segment, located: readonly Located[], withPriors: boolean): Float64Array {
  const { entryBlock, entryMax } = segment;
  const bounds = new Float64Array(segment.blocks);
  for (const { from, to, weight } of located) {
    for (let entry = from; entry < to; entry += 1) {
      const block = entryBlock[entry] ?? 0;
      bounds[block] = (bounds[block] ?? 0) + weight * (entryMax[entry] ?? 0);
    }
  }
  for (let block = 0; block < bounds.length; block += 1) {
    const matched = (bounds[block] ?? 0) * SLACK;
    const prior = withPriors ? (segment.blockPriors[block] ?? 0) : 0;
    bounds[block] = matched > 0 ? matched + prior + Math.abs(prior) * 1e-9 : -Infinity;
  }
  return bounds;
}

/** Blocks that may hold a winner, roughly from the greatest bound down (a counting sort on coarse buckets). */
function orderBlocks(bounds: Float64Array, threshold: number): Uint32Array {
  let greatest = -Infinity;
  let least = Infinity;
  for (const bound of bounds) {
    if (bound > greatest) greatest = bound;
    if (bound < least && bound !== -Infinity) least = bound;
  }
  const scale = greatest > least ? (BUCKETS - 1) / (greatest - least) : 0;
  const from = new Uint32Array(BUCKETS + 1);
  const isCandidate = (bound: number) => bound !== -Infinity && bound >= threshold;
  const bucketOf = (bound: number) => Math.floor((greatest - bound) * scale);
  for (const bound of bounds) {
    if (isCandidate(bound)) from[bucketOf(bound) + 1] = (from[bucketOf(bound) + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    from[bucket + 1] = (from[bucket + 1] ?? 0) + (from[bucket] ?? 0);
  const ordered = new Uint32Array(from[BUCKETS] ?? 0);
  bounds.forEach((bound, block) => {
    if (!isCandidate(bound)) return;
    const place = from[bucketOf(bound)] ?? 0;
    from[bucketOf(bound)] = place + 1;
    ordered[place] = block;
  });
  return ordered;
}

const scores = new Float64Array(BLOCK);

/** Scores of a block's documents, in `scores`; 0 where nothing matched. */
function scoreBlock(segment: Segment, located: readonly Located[], block: number): void {
  const { entryPosting, postingPlace, postingImpact } = segment;
  scores.fill(0);
  for (const { from, to, weight } of located) {
    const entry = findEntry(segment, from, to, block);
    if (entry < 0) continue;
    const end = entryPosting[entry + 1] ?? 0;
    for (let posting = entryPosting[entry] ?? 0; posting < end; posting += 1) {
      const place = postingPlace[posting] ?? 0;
      scores[place] = (scores[place] ?? 0) + weight * (postingImpact[posting] ?? 0);
    }
  }
}

function offerBlock(segment: Segment, query: SparseQuery, block: number, top: TopK): void {
  const first = block * BLOCK;
  const count = Math.min(BLOCK, segment.size - first);
  for (let place = 0; place < count; place += 1) {
    const matched = scores[place] ?? 0;
    if (matched === 0) continue;
    const prior = segment.priors[first + place] ?? 0;
    const score = query.withPriors ? matched + prior : matched;
    if (score < top.threshold || prior === -Infinity) continue;
    const ordinal = segment.ordinals[first + place] ?? 0;
    if (query.accepts?.(ordinal) ?? true) top.offer(ordinal, score);
  }
}

export function rankSegment(segment: Segment, query: SparseQuery, top: TopK): void {
  const located = locate(segment, query);
  if (located.length === 0) return;
  const bounds = boundBlocks(segment, located, query.withPriors);
  for (const block of orderBlocks(bounds, top.threshold)) {
    if ((bounds[block] ?? 0) < top.threshold) continue;
    scoreBlock(segment, located, block);
    offerBlock(segment, query, block, top);
  }
}
