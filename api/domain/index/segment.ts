/**
 * A segment: an immutable set of documents with their postings.
 * Only removals (a prior of -Infinity) and re-weighing touch it after it was built.
 */
import { layFrequentColumns, type FrequentColumns } from './frequent-columns.ts';
import { listDocuments } from './list-documents.ts';
import { countPostings, countStripes, type Laid, type Postings } from './postings.ts';
import type { Documents } from './read-impacts.ts';

/** Impacts are 1 to 255, as parts of 255. */
export const IMPACT_MAX = 255;

/** All of a segment but what follows from it. */
export interface Written extends Postings {
  /** Global number of the document at each place. */
  readonly ordinals: Uint32Array;
  /** Static part of the score at each place; -Infinity once removed. */
  readonly priors: Float64Array;
}

export interface Segment extends Written, Laid {
  readonly frequent: FrequentColumns;
  /** By place: the same as the postings, from the documents' side. */
  readonly documents: Documents;
}

/** What is known of a segment already: of one that is built its documents, of one that was saved what its frequent columns have beside them. */
interface Found {
  readonly documents?: Documents;
  readonly beside?: Uint32Array;
}

export function openSegment(written: Written, { documents, beside }: Found): Segment {
  const size = written.ordinals.length;
  const laid = { ...written, size, stripes: countStripes(size) };
  const frequent = layFrequentColumns(laid, beside);
  return { ...laid, frequent, documents: documents ?? listDocuments(laid) };
}

/** Documents laid flat. */
export interface FlatDocuments extends Documents {
  readonly ordinals: Uint32Array;
  readonly priors: Float64Array;
}

/** Where the first value of at least `value` stands in `sorted` between `low` (inclusive) and `high` (exclusive), else `high`. */
export function findAtLeast(sorted: Uint32Array, value: number, low: number, high: number): number {
  let first = low;
  let last = high;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((sorted[middle] ?? 0) < value) first = middle + 1;
    else last = middle;
  }
  return first;
}

/** Where `value` stands, or -1. */
export function findSorted(sorted: Uint32Array, value: number, low: number, high: number): number {
  const at = findAtLeast(sorted, value, low, high);
  return at < high && sorted[at] === value ? at : -1;
}

/** Place of `dim` among the segment's dimensions, or -1. As few stand before it as are missing below: in a large segment hardly any. */
export function findDim({ dims }: Segment, dim: number): number {
  const missing = (dims.at(-1) ?? -1) + 1 - dims.length;
  return findSorted(dims, dim, Math.max(0, dim - missing), Math.min(dims.length, dim + 1));
}

/** Documents (removed ones included) in which `dim` occurs. */
export function countDocuments(segment: Segment, dim: number): number {
  const at = findDim(segment, dim);
  return at < 0 ? 0 : countPostings(segment, at);
}
