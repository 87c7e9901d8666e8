/**
 * A segment: an immutable set of documents as block-wise postings on typed arrays.
 * Documents stand in blocks of 64; each dimension lists the blocks where it occurs with its greatest impact there, so a
 * whole block can be passed over when the sum of those cannot reach the threshold (block-max pruning, Mallia et al. 2024).
 */

export const BLOCK = 64;
/** Impacts are 1 to 255, as parts of 255. */
export const IMPACT_MAX = 255;

export interface Segment {
  readonly size: number;
  readonly blocks: number;
  /** Global number of the document at each place. */
  readonly ordinals: Uint32Array;
  /** Static part of the score at each place; -Infinity once removed. */
  readonly priors: Float64Array;
  /** Greatest prior of each block; may overstate after removals, which is still a bound. */
  readonly blockPriors: Float64Array;
  /** Dimensions present, ascending; entries of `dims[i]` are `entryFrom[i]` to `entryFrom[i + 1]`. */
  readonly dims: Uint32Array;
  readonly entryFrom: Uint32Array;
  /** One entry for each dimension and block: where its postings start, the block, the greatest impact in it. */
  readonly entryPosting: Uint32Array;
  readonly entryBlock: Uint16Array;
  readonly entryMax: Uint8Array;
  /** Place in the block, and impact. */
  readonly postingPlace: Uint8Array;
  readonly postingImpact: Uint8Array;
}

/** Documents laid flat: those of document i are `from[i]` to `from[i + 1]` of `dims` and `impacts`. */
export interface FlatDocuments {
  readonly ordinals: Uint32Array;
  readonly priors: Float64Array;
  readonly from: Uint32Array;
  readonly dims: Uint32Array;
  readonly impacts: Uint8Array;
}

/** Place of `dim` in the sorted `dims`, or -1. */
export function findDim(dims: Uint32Array, dim: number): number {
  let low = 0;
  let high = dims.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = dims[middle] ?? 0;
    if (value === dim) return middle;
    if (value < dim) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Entry of `block` among entries `from` to `to`, or -1. A dimension in most blocks has an entry for every block: no search. */
export function findEntry(segment: Segment, from: number, to: number, block: number): number {
  if (to - from === segment.blocks) return from + block;
  const { entryBlock } = segment;
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = entryBlock[middle] ?? 0;
    if (value === block) return middle;
    if (value < block) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Documents (removed ones included) in which `dim` occurs. */
export function countDocuments(segment: Segment, dim: number): number {
  const at = findDim(segment.dims, dim);
  if (at < 0) return 0;
  const from = segment.entryPosting[segment.entryFrom[at] ?? 0] ?? 0;
  return (segment.entryPosting[segment.entryFrom[at + 1] ?? 0] ?? 0) - from;
}

/** Impact of `dim` in the document at `place`, 0 when absent. */
export function impactAt(segment: Segment, dim: number, place: number): number {
  const at = findDim(segment.dims, dim);
  if (at < 0) return 0;
  const block = Math.floor(place / BLOCK);
  const entry = findEntry(segment, segment.entryFrom[at] ?? 0, segment.entryFrom[at + 1] ?? 0, block);
  if (entry < 0) return 0;
  const to = segment.entryPosting[entry + 1] ?? 0;
  for (let posting = segment.entryPosting[entry] ?? 0; posting < to; posting += 1) {
    if (segment.postingPlace[posting] === place % BLOCK) return segment.postingImpact[posting] ?? 0;
  }
  return 0;
}
