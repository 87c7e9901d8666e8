/**
 * A segment: an immutable set of documents as postings on typed arrays, each dimension's in order of place.
 * Only removals (a prior of -Infinity) and re-weighing touch it after it was built.
 */

/** Impacts are 1 to 255, as parts of 255. */
export const IMPACT_MAX = 255;

export interface Segment {
  readonly size: number;
  /** Global number of the document at each place. */
  readonly ordinals: Uint32Array;
  /** Static part of the score at each place; -Infinity once removed. */
  readonly priors: Float64Array;
  /** May overstate after removals, which is still a bound. */
  greatestPrior: number;
  /** Dimensions present, ascending; postings of `dims[i]` are `from[i]` to `from[i + 1]`, its greatest impact `max[i]`. */
  readonly dims: Uint32Array;
  readonly from: Uint32Array;
  readonly max: Uint8Array;
  readonly places: Uint32Array;
  readonly impacts: Uint8Array;
}

export function findGreatest(values: Float64Array): number {
  let greatest = -Infinity;
  for (const value of values) if (value > greatest) greatest = value;
  return greatest;
}

/** Documents laid flat: those of document i are `from[i]` to `from[i + 1]` of `dims` and `impacts`. */
export interface FlatDocuments {
  readonly ordinals: Uint32Array;
  readonly priors: Float64Array;
  readonly from: Uint32Array;
  readonly dims: Uint32Array;
  readonly impacts: Uint8Array;
}

/** Where `value` stands in `sorted` between `low` (inclusive) and `high` (exclusive), or -1. */
export function findSorted(sorted: Uint32Array, value: number, low: number, high: number): number {
  let first = low;
  let last = high - 1;
  while (first <= last) {
    const middle = (first + last) >> 1;
    const there = sorted[middle] ?? 0;
    if (there === value) return middle;
    if (there < value) first = middle + 1;
    else last = middle - 1;
  }
  return -1;
}

/** Place of `dim` among the segment's dimensions, or -1. */
export const findDim = ({ dims }: Segment, dim: number): number => findSorted(dims, dim, 0, dims.length);

/** Documents (removed ones included) in which `dim` occurs. */
export function countDocuments(segment: Segment, dim: number): number {
  const at = findDim(segment, dim);
  return at < 0 ? 0 : (segment.from[at + 1] ?? 0) - (segment.from[at] ?? 0);
}

/** Impact of `dim` in the document at `place`, 0 when absent. */
export function impactAt(segment: Segment, dim: number, place: number): number {
  const at = findDim(segment, dim);
  if (at < 0) return 0;
  const posting = findSorted(segment.places, place, segment.from[at] ?? 0, segment.from[at + 1] ?? 0);
  return posting < 0 ? 0 : (segment.impacts[posting] ?? 0);
}
