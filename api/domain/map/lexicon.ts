/**
 * All that one language says of the map's entries: whole expressions as a trie, and what single words hint at, in flat arrays, so
 * that it can be kept as bytes and opened at once. It finds; it is compiled in expressions.ts.
 */
import { findAtLeast } from '../index/segment.ts';
import { termOf } from '../text/terms.ts';

/**
 * The lexicon numbers its stems itself, those that begin an expression first. Node 0 is the trie's root, and node s + 1 where the
 * expressions that begin with stem s go on; all nodes stand in the order of their parents, so that the child in slot n is node n + 1.
 */
export interface LexiconTables {
  readonly stems: readonly string[];
  /** Of each beginning: how single words of it are written, between blanks; else empty. */
  readonly plains: readonly string[];
  /** Children of node n are in slots `childFrom[n]` to `childFrom[n + 1]`, ascending by `childStem`. */
  readonly childFrom: Uint32Array;
  readonly childStem: Uint32Array;
  /** Entries whose expression ends at node n are `endEntry[endFrom[n]]` to `[endFrom[n + 1]]`. */
  readonly endFrom: Uint32Array;
  readonly endEntry: Uint16Array;
  /** Hints of stem s: entries with how far the word is theirs, 0 to 1. */
  readonly hintFrom: Uint32Array;
  readonly hintEntry: Uint16Array;
  readonly hintShare: Float64Array;
  /** Clues of stem s: entries, and 1 for a strong one. */
  readonly clueFrom: Uint32Array;
  readonly clueEntry: Uint16Array;
  readonly clueStrong: Uint8Array;
}

export interface Lexicon extends LexiconTables {
  /** By term of this process (text/terms.ts): the stem's number here, UNKNOWN for none. */
  readonly numbers: Int32Array;
  /** By node, as far as they were asked for: a build asks for the same ones a million times. */
  readonly ends: (Uint16Array | undefined)[];
  readonly written: (ReadonlySet<string> | undefined)[];
  /** By a word's own term: the node at which it stood alone when it was last asked for, doubled, and 1 more if it is only like a word of the map. */
  lone: Int32Array;
}

export const ROOT = 0;
/** No node: the root is nobody's child. */
export const NOWHERE = 0;

export const UNKNOWN = -1;

/** Terms are numbered anew in each process, stems are what they stand for. */
export function bindLexicon(tables: LexiconTables): Lexicon {
  const terms = tables.stems.map(termOf);
  const greatest = terms.reduce((most, term) => Math.max(most, term), 0);
  const numbers = new Int32Array(greatest + 1).fill(UNKNOWN);
  terms.forEach((term, number) => (numbers[term] = number));
  const nodes = tables.childFrom.length;
  const ends = Array.from({ length: nodes }, () => undefined);
  const written = Array.from({ length: tables.plains.length + 1 }, () => undefined);
  return { ...tables, numbers, ends, written, lone: new Int32Array() };
}

/** The number of a term, UNKNOWN for a word of no expression: most words of a text. */
export const numberOf = ({ numbers }: Lexicon, term: number): number =>
  term >= 0 && term < numbers.length ? (numbers[term] ?? UNKNOWN) : UNKNOWN;

/** The node after `node` by this term, or NOWHERE. */
export function follow(lexicon: Lexicon, node: number, term: number): number {
  const { plains, childFrom, childStem } = lexicon;
  const stem = numberOf(lexicon, term);
  if (stem === UNKNOWN) return NOWHERE;
  if (node === ROOT) return stem < plains.length ? stem + 1 : NOWHERE;
  const end = childFrom[node + 1] ?? 0;
  const slot = findAtLeast(childStem, stem, childFrom[node] ?? 0, end);
  return slot < end && childStem[slot] === stem ? slot + 1 : NOWHERE;
}

export const hasChildren = ({ childFrom }: Lexicon, node: number): boolean =>
  (childFrom[node + 1] ?? 0) > (childFrom[node] ?? 0);

/** Entries whose expression ends at `node`. */
export const endsAt = ({ ends, endFrom, endEntry }: Lexicon, node: number): Uint16Array =>
  (ends[node] ??= endEntry.subarray(endFrom[node] ?? 0, endFrom[node + 1] ?? 0));

export const hasEnds = ({ endFrom }: Lexicon, node: number): boolean =>
  (endFrom[node + 1] ?? 0) > (endFrom[node] ?? 0);

/** Whether a single word that ends at `node` is written so in the map, but for number and gender. */
export function isWritten({ written, plains }: Lexicon, node: number, plain: string): boolean {
  const spelt = plains[node - 1];
  if (spelt === undefined || spelt === '') return false;
  return (written[node] ??= new Set(spelt.trim().split(' '))).has(plain);
}

export function keepLone(lexicon: Lexicon, term: number, node: number, isLoose: boolean): void {
  if (term >= lexicon.lone.length) {
    const grown = new Int32Array(2 * term + 2);
    grown.set(lexicon.lone);
    lexicon.lone = grown;
  }
  lexicon.lone[term] = 2 * node + Number(isLoose);
}
