/** Offers the best documents of one segment to a top-k, exactly as scoring every document would. */
import { findColumn } from './frequent-columns.ts';
import { offerStripes } from './offer-stripes.ts';
import { findDim, IMPACT_MAX, type Segment } from './segment.ts';
import { splitDims, type Located } from './split-dims.ts';
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

function locate(segment: Segment, { dims, weights }: SparseQuery): Located[] {
  const { max } = segment;
  const located: Located[] = [];
  for (let index = 0; index < dims.length; index += 1) {
    const at = findDim(segment, dims[index] ?? 0);
    const weight = (weights[index] ?? 0) / IMPACT_MAX;
    if (at < 0 || weight <= 0) continue;
    const bound = weight * (max[at] ?? 0);
    const column = findColumn(segment, at);
    located.push({ at, weight, bound, column });
  }
  return located;
}

export function rankSegment(segment: Segment, query: SparseQuery, k: number, top: TopK): void {
  const located = locate(segment, query);
  if (located.length === 0) return;
  const split = splitDims(located, segment.frequent);
  offerStripes({ segment, ...query, ...split }, k, top);
}
