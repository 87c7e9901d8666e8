/**
 * The dimensions that many documents have, each as a column over all documents, so that one document's share of it is looked up at
 * once. It says too which of them no document has together (two sizes, two stages).
 */

export interface FrequentColumns {
  /** By a dimension's place among the segment's: its column. */
  readonly columnOf: ReadonlyMap<number, number>;
  /** Impacts by place, 0 for none. */
  readonly columns: readonly Uint8Array[];
  /** By column: the columns that some document has beside it, as bits; two numbers each. */
  readonly beside: Uint32Array;
}

interface Laid {
  readonly ordinals: Uint32Array;
  readonly from: Uint32Array;
  readonly places: Uint32Array;
  readonly impacts: Uint8Array;
}

/** A column costs a byte a document; a dimension in fewer than this part of them is as quickly walked. */
const FREQUENT_PART = 16;
/** Two words of bits; the most frequent. */
const COLUMNS_MAX = 64;

/** The most frequent dimensions' places among the segment's. */
function findFrequent({ ordinals, from }: Laid): number[] {
  const count = (at: number) => (from[at + 1] ?? 0) - (from[at] ?? 0);
  const frequent: number[] = [];
  for (let at = 0; at + 1 < from.length; at += 1)
    if (count(at) * FREQUENT_PART >= ordinals.length) frequent.push(at);
  return frequent.toSorted((a, b) => count(b) - count(a)).slice(0, COLUMNS_MAX);
}

function layColumn({ ordinals, from, places, impacts }: Laid, at: number): Uint8Array {
  const column = new Uint8Array(ordinals.length);
  const end = from[at + 1] ?? 0;
  for (let posting = from[at] ?? 0; posting < end; posting += 1)
    column[places[posting] ?? 0] = impacts[posting] ?? 0;
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

export function layFrequentColumns(laid: Laid): FrequentColumns {
  const frequent = findFrequent(laid);
  const columns = frequent.map((at) => layColumn(laid, at));
  return {
    columnOf: new Map(frequent.map((at, column) => [at, column])),
    columns,
    beside: findBeside(columns, laid.ordinals.length),
  };
}

/** Whether some document has both; a column is beside itself. */
export const areTogether = ({ beside }: FrequentColumns, one: number, other: number): boolean =>
  (((beside[2 * one + (other >> 5)] ?? 0) >>> (other & 31)) & 1) === 1;
