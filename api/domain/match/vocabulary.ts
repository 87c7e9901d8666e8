/** The words that practices use, for the search box: what an unfinished word may become, and what a mistyped one meant. */
import type { Dictionary } from '../index/dictionary.ts';
import { editDistance } from '../text/edit-distance.ts';

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

function sortWords(dictionary: Dictionary): Sorted {
  const { names } = dictionary;
  // The machine's own order of texts: ten times quicker than one that asks us for each pair.
  const words = names.filter((name) => !name.includes(':')).toSorted();
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

function findRootIn({ words, dims }: Sorted, word: string): number | undefined {
  const least = Math.max(ROOT_MIN, word.length - REST_MAX);
  for (let length = word.length - 1; length >= least; length -= 1) {
    const root = word.slice(0, length);
    const at = firstAtLeast(words, root);
    if (words[at] === root) return dims[at];
  }
  return undefined;
}

function correctIn({ words, dims, signatures }: Sorted, word: string, letters: number) {
  const most = errorsAllowed(letters);
  if (most === 0) return [];
  const own = signatureOf(word);
  const found: { dim: number; errors: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const candidate = words[at] ?? '';
    const differs = countBits(own ^ (signatures[at] ?? 0)) > 2 * most;
    if (differs || Math.abs(candidate.length - word.length) > most) continue;
    const errors = editDistance(word, candidate, most);
    if (errors <= most) found.push({ dim: dims[at] ?? 0, errors });
  }
  return found.toSorted((a, b) => a.errors - b.errors);
}

/** Sorted when first asked, and again when the dictionary has grown by a twentieth: until then new words are looked through one by one. */
export function createVocabulary(dictionary: Dictionary): Vocabulary {
  let sorted: Sorted | undefined;
  const current = () => {
    if (!sorted || dictionary.names.length > sorted.size + 20 + sorted.size / 20)
      sorted = sortWords(dictionary);
    return sorted;
  };
  return {
    complete(beginning, limit) {
      const { words, dims, size } = current();
      const found: number[] = [];
      const { names } = dictionary;
      for (let dim = size; found.length < limit && dim < names.length; dim += 1) {
        const name = names[dim] ?? '';
        if (name.startsWith(beginning) && !name.includes(':')) found.push(dim);
      }
      for (
        let at = firstAtLeast(words, beginning);
        found.length < limit && words[at]?.startsWith(beginning);
        at += 1
      ) {
        found.push(dims[at] ?? 0);
      }
      return found;
    },
    findRoot: (word) => findRootIn(current(), word),
    correct: (word, limit, letters = word.length) => correctIn(current(), word, letters).slice(0, limit),
  };
}
