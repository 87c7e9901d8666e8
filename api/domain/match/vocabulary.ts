/**
 * The words that practices use, for the search box: what an unfinished word may become, and what a mistyped one meant. When a word came
 * changes no answer.
 */
import type { Dictionary } from '../index/dictionary.ts';
import { editDistance } from '../text/edit-distance.ts';
import { isWordDim } from './dimensions.ts';

export interface Vocabulary {
  /** Dimensions of the words that begin so, at most `limit`. */
  complete(beginning: string, limit: number): number[];
  /** Dimensions of the words nearest to a mistyped one, with their number of errors; `letters`: of the word as typed, where this is its stem. */
  correct(word: string, limit: number, letters?: number): { readonly dim: number; readonly errors: number }[];
  /** Dimension of the longest word that this one begins with and hardly goes beyond: of the same root, most likely. */
  findRoot(word: string): number | undefined;
}

/** Letters that occur, as bits: two words that differ in more letters than errors allow need no closer look. */
function signatureOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

// One error in a short word makes another word; nobody makes three in one.
const errorsAllowed = (letters: number) => (letters < 4 ? 0 : letters < 8 ? 1 : 2);
/** A shorter root is another word's, and so is one with a longer rest. */
const ROOT_MIN = 5;
const REST_MAX = 4;

interface Sorted {
  readonly words: readonly string[];
  readonly dims: readonly number[];
  readonly signatures: Int32Array;
  readonly size: number;
}

/** Those from number `first` on. */
function sortWords(dictionary: Dictionary, first: number): Sorted {
  const { names } = dictionary;
  // The machine's own order of texts: ten times quicker than one that asks us for each pair.
  const words = names.slice(first).filter(isWordDim).toSorted();
  return {
    words,
    dims: words.map((word) => dictionary.find(word) ?? 0),
    signatures: Int32Array.from(words, signatureOf),
    size: names.length,
  };
}

function firstAtLeast(words: readonly string[], beginning: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether some practice has it: of what was edited or removed the words are known still. */
type IsUsed = (dim: number) => boolean;

function findRootIn(dictionary: Dictionary, word: string, isUsed: IsUsed): number | undefined {
  const least = Math.max(ROOT_MIN, word.length - REST_MAX);
  for (let length = word.length - 1; length >= least; length -= 1) {
    const dim = dictionary.find(word.slice(0, length));
    if (dim !== undefined && isUsed(dim)) return dim;
  }
  return undefined;
}

function correctIn({ words, dims, signatures }: Sorted, word: string, letters: number, isUsed: IsUsed) {
  const most = errorsAllowed(letters);
  if (most === 0) return [];
  const own = signatureOf(word);
  const found: { dim: number; errors: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const candidate = words[at] ?? '';
    const differs = countBits(own ^ (signatures[at] ?? 0)) > 2 * most;
    if (differs || Math.abs(candidate.length - word.length) > most) continue;
    const errors = editDistance(word, candidate, most);
    const dim = dims[at] ?? -1;
    if (errors <= most && isUsed(dim)) found.push({ dim, errors });
  }
  return found;
}

function completeIn({ words, dims }: Sorted, beginning: string, limit: number, isUsed: IsUsed): number[] {
  const found: number[] = [];
  for (let at = firstAtLeast(words, beginning); found.length < limit; at += 1) {
    if (!words[at]?.startsWith(beginning)) break;
    const dim = dims[at] ?? -1;
    if (isUsed(dim)) found.push(dim);
  }
  return found;
}

/** Sorted when first asked, when numbers have changed and when the dictionary has grown by a twentieth; what came since is a short row beside the long one. */
function createRows(dictionary: Dictionary): () => readonly Sorted[] {
  let long: Sorted | undefined;
  let short: Sorted | undefined;
  let edition = 0;
  return () => {
    const { length } = dictionary.names;
    const isRenumbered = edition !== dictionary.edition;
    edition = dictionary.edition;
    if (!long || isRenumbered || length > long.size + 20 + long.size / 20) {
      long = sortWords(dictionary, 0);
      short = undefined;
    } else if (length > (short ?? long).size) short = sortWords(dictionary, long.size);
    return short ? [long, short] : [long];
  };
}

export function createVocabulary(dictionary: Dictionary, isUsed: IsUsed): Vocabulary {
  const rowsOf = createRows(dictionary);
  const nameOf = (dim: number) => dictionary.names[dim] ?? '';
  const byName = (one: number, other: number) => (nameOf(one) < nameOf(other) ? -1 : 1);
  return {
    complete(beginning, limit) {
      const [found = [], ...newer] = rowsOf().map((row) => completeIn(row, beginning, limit, isUsed));
      const added = newer.flat();
      return added.length === 0 ? found : [...found, ...added].toSorted(byName).slice(0, limit);
    },
    findRoot: (word) => findRootIn(dictionary, word, isUsed),
    correct: (word, limit, letters = word.length) =>
      rowsOf()
        .flatMap((row) => correctIn(row, word, letters, isUsed))
        .toSorted((a, b) => a.errors - b.errors || byName(a.dim, b.dim))
        .slice(0, limit),
  };
}
