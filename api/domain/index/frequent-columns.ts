/**
 * The dimensions that many documents have, each as a column over all documents, so that one document's share of it is looked up at
 * once. It says too which of them no document has together (two sizes, two stages).
 */
import { countPostings, eachPosting, type Laid } from './postings.ts';

export interface FrequentColumns {
  /** By a dimension's place among the segment's: its column. */
  readonly columnOf: ReadonlyMap<number, number>;
  /** Impacts by place, 0 for none. */
  readonly columns: readonly Uint8Array[];
  /** By column: the columns that some document has beside it, as bits; two numbers each. */
  readonly beside: Uint32Array;
}

/** A column costs a byte a document; a dimension in fewer than this part of them is as quickly walked. */
const FREQUENT_PART = 16;
/** Two words of bits; the most frequent. */
const COLUMNS_MAX = 64;

const isFrequent = (laid: Laid, at: number): boolean => countPostings(laid, at) * FREQUENT_PART >= laid.size;

/** The most frequent dimensions' places among the segment's. */
function findFrequent(laid: Laid): number[] {
  const count = (at: number) => countPostings(laid, at);
  const frequent: number[] = [];
  for (let at = 0; at < laid.dims.length; at += 1) if (isFrequent(laid, at)) frequent.push(at);
  return frequent.toSorted((a, b) => count(b) - count(a)).slice(0, COLUMNS_MAX);
}

function layColumn(laid: Laid, at: number): Uint8Array {
  const column = new Uint8Array(laid.size);
  eachPosting(laid, at, (place, impact) => (column[place] = impact));
  return column;
}

/** Of 32 columns, which ones each document has, as bits. */
function markDocuments(columns: readonly Uint8Array[], size: number): Uint32Array {
  const marks = new Uint32Array(size);
  for (const [bit, column] of columns.entries())
    for (let place = 0; place < size; place += 1)
      if (column[place] !== 0) marks[place] = (marks[place] ?? 0) | (1 << bit);
  return marks;
}

function joinMarks(column: Uint8Array, marks: Uint32Array): number {
  let joined = 0;
  for (let place = 0; place < column.length; place += 1) if (column[place] !== 0) joined |= marks[place] ?? 0;
  return joined;
}

function findBeside(columns: readonly Uint8Array[], size: number): Uint32Array {
  const halves = [columns.slice(0, 32), columns.slice(32)].map((half) => markDocuments(half, size));
  return Uint32Array.from(columns.flatMap((column) => halves.map((marks) => joinMarks(column, marks))));
}

/** `beside`: if it is known already, as of a segment that was saved; it takes longer than all the rest. */
export function layFrequentColumns(laid: Laid, beside?: Uint32Array): FrequentColumns {
  const frequent = findFrequent(laid);
  const columns = frequent.map((at) => layColumn(laid, at));
  return {
    columnOf: new Map(frequent.map((at, column) => [at, column])),
    columns,
    beside: beside ?? findBeside(columns, laid.size),
  };
}

export const NO_COLUMN = -1;

/** The column of the dimension at `at`, if it has one. Most are rare, and that is seen sooner than that they are not among the numbered. */
export const findColumn = (segment: Laid & { readonly frequent: FrequentColumns }, at: number): number =>
  isFrequent(segment, at) ? (segment.frequent.columnOf.get(at) ?? NO_COLUMN) : NO_COLUMN;

/** Whether some document has both; a column is beside itself. */
export const areTogether = ({ beside }: FrequentColumns, one: number, other: number): boolean =>
  (((beside[2 * one + (other >> 5)] ?? 0) >>> (other & 31)) & 1) === 1;
