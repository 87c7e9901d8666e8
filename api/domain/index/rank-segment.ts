/**
 * Offers the best documents of one segment to a top-k, exactly as scoring every document would.
 * MaxScore (Turtle & Flood 1995), a dimension at a time: the telling dimensions are summed for all their documents; the common
 * light ones (a size band, a frequent word) are looked up only for documents that could still win with all of them.
 */
import { findDim, IMPACT_MAX, type Segment } from './segment.ts';
import { offerStripes, type Located } from './offer-stripes.ts';
import { TopK } from './top-k.ts';

/** Dimensions, each once, with weights ≥ 0 for an impact of 255 parts of 255. */
export interface SparseQuery {
  readonly dims: readonly number[];
  readonly weights: readonly number[];
  /** Without it, documents are scored by what they match alone. */
  readonly withPriors: boolean;
  /** Documents for which it is false are passed over. */
  readonly accepts?: (ordinal: number) => boolean;
}

// Sums are taken in another order than bounds: rounding must not cost a document its place.
const SLACK = 1e-9;

function locate(segment: Segment, { dims, weights }: SparseQuery): Located[] {
  const { from, max, columns } = segment;
  const located: Located[] = [];
  for (let index = 0; index < dims.length; index += 1) {
    const at = findDim(segment, dims[index] ?? 0);
    const weight = (weights[index] ?? 0) / IMPACT_MAX;
    if (at < 0 || weight <= 0) continue;
    const bound = weight * (max[at] ?? 0);
    located.push({ from: from[at] ?? 0, to: from[at + 1] ?? 0, weight, bound, column: columns.get(at) });
  }
  return located;
}

const boundOf = (located: readonly Located[]) => located.reduce((total, { bound }) => total + bound, 0);
/** Postings for each point of score: the greatest tell least at most cost. */
const cost = ({ from, to, bound }: Located) => (to - from) / bound;
/** The costliest dimensions wait, as long as together they cannot make up this part of all. */
const LIGHT_PART = 0.035;

interface Split {
  readonly telling: readonly Located[];
  readonly waiting: readonly Located[];
}

/** Only what has a column can wait: walking the others costs less than looking them up. */
function split(located: readonly Located[]): Split {
  const most = LIGHT_PART * boundOf(located);
  const waiting: Located[] = [];
  let reach = 0;
  const costly = located.filter(({ column }) => column !== undefined).toSorted((a, b) => cost(b) - cost(a));
  for (const one of costly) {
    reach += one.bound;
    if (reach > most) break;
    waiting.push(one);
  }
  return {
    telling: located.filter((one) => !waiting.includes(one)),
    waiting: waiting.toSorted((a, b) => b.bound - a.bound),
  };
}

export function rankSegment(segment: Segment, query: SparseQuery, k: number, top: TopK): void {
  const located = locate(segment, query);
  if (located.length === 0) return;
  const { telling, waiting } = split(located);
  const reach = boundOf(waiting) + SLACK;
  let own = new TopK(k, top.threshold);
  offerStripes({ segment, ...query, telling, waiting, reach }, own);
  // A document that has waiting dimensions only was not offered: when one could win, none may wait.
  const unseen = reach + (query.withPriors ? segment.greatestPrior : 0);
  if (waiting.length > 0 && unseen >= own.threshold) {
    own = new TopK(k, top.threshold);
    offerStripes({ segment, ...query, telling: located, waiting: [], reach: SLACK }, own);
  }
  for (const { ordinal, score } of own.ranked()) top.offer(ordinal, score);
}
