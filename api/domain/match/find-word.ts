/** What a typed word may stand for among the words of practices: itself, what it begins, or what was meant. It ranks nothing. */
import type { Lang } from '#contract/words';
import { studyWord } from '../text/lexeme.ts';
import type { Token } from '../text/read-tokens.ts';
import { inverseFrequency } from './corpus.ts';
import { wordDim } from './dimensions.ts';
import type { EngineState } from './engine-state.ts';
import { findMistyped } from './find-mistyped.ts';
import { splitAroundSmall, splitWord } from './rejoin-words.ts';

/** What a completed or corrected word is worth beside the word itself. */
const COMPLETED = 0.7;
const CORRECTED = 0.5;
/**
 * What a word is worth that goes on where the typed one is whole: "eleven" of "élevé". In either language, for whatever has an ending,
 * it would cost 0.012 of MRR where a second word is half typed, and in the one that is known 0.002.
 */
const GONE_ON = 0.3;
/** What a word of the same family is worth beside the word itself. */
const RELATED = 0.3;
const RELATED_MAX = 3;
/** A word that more practices have finds enough by itself: a part of all, and in a young company as many. */
const RELATED_PART = 0.05;
const RELATED_FEW = 5;
/** Letters of a stem by which a family is known. */
const FAMILY_MIN = 6;
/** Of all words that begin so, those that most practices have: two letters begin thousands, and the alphabet says nothing. */
const BEGUN_MAX = 1000;
const COMPLETIONS_MAX = 24;
/** So many letters say which word is begun, also in the middle of a search. */
const BEGINNING_MIN = 4;

export interface Wanted {
  readonly dim: number;
  readonly weight: number;
  /** It is one of the words that the typed one is made of. */
  readonly isPart?: boolean;
}

export function weighWord({ index, corpus }: EngineState, dim: number, part: number): Wanted {
  return {
    dim,
    weight: part * inverseFrequency(corpus.documents, Math.min(corpus.documents, index.count(dim))),
  };
}

/** "directrice" and "directeur" are one person's job; the map keeps them apart, for a text says them of different people. */
function otherGender(word: string): string | undefined {
  if (word.endsWith('trice')) return `${word.slice(0, -5)}teur`;
  return word.endsWith('teur') ? `${word.slice(0, -4)}trice` : undefined;
}

export function stemsOf({ lexeme, word }: Token, langs: readonly Lang[]): ReadonlySet<string> {
  const stems = langs.map((lang) => lexeme[lang].indexed);
  const other = langs.includes('fr') ? otherGender(word) : undefined;
  if (other !== undefined) stems.push(studyWord(other).fr.indexed);
  return new Set(stems.filter((stem) => stem !== ''));
}

/**
 * The word's own stems in the languages that it may be of. They stand for one word, so that none is rarer than the commonest: the
 * stem that only the wrong language makes ("pack" of "package") would else outweigh the word that was written.
 */
function findExact({ dictionary, index, corpus }: EngineState, token: Token, langs: readonly Lang[]) {
  const found = [...stemsOf(token, langs)].flatMap((stem) => {
    const dim = dictionary.find(wordDim(stem));
    const count = dim === undefined ? 0 : index.count(dim);
    // A word that only removed practices had is as unknown as one that nobody wrote: it may be a mistyped one.
    return dim === undefined || count === 0 ? [] : [{ dim, stem, count }];
  });
  const most = found.reduce((greatest, { count }) => Math.max(greatest, count), 1);
  const idf = inverseFrequency(corpus.documents, Math.min(corpus.documents, most));
  return found.map(({ dim, stem, count }) => ({ dim, stem, count, weight: (idf * count) / most }));
}
type Exact = ReturnType<typeof findExact>[number];

/** Words of the same family that no stemmer joins, as "cryptography" and "cryptographic": a little, and to a telling word only. */
function findRelated(state: EngineState, exact: readonly Exact[]): Wanted[] {
  const enough = Math.max(RELATED_FEW, RELATED_PART * state.corpus.documents);
  if (exact.some(({ count }) => count > enough)) return [];
  return exact.flatMap(({ stem, weight }) => {
    if (stem.length < FAMILY_MIN) return [];
    const root = stem.slice(0, Math.max(FAMILY_MIN - 1, stem.length - 1));
    return state.vocabulary
      .complete(root, RELATED_MAX)
      .filter((dim) => exact.every((one) => one.dim !== dim))
      .map((dim) => ({ dim, weight: RELATED * Math.min(weight, weighWord(state, dim, 1).weight) }));
  });
}

/** Two or three letters begin hundreds of words: the nearer the end, the likelier ("sp" is "spa" before it is "spreadsheet"). */
const nearness = (word: string, { dictionary }: EngineState, dim: number): number =>
  word.length < BEGINNING_MIN ? word.length / Math.max(word.length, dictionary.names[dim]?.length ?? 0) : 1;

function complete({ vocabulary, index }: EngineState, word: string): number[] {
  const begun = vocabulary.complete(word, BEGUN_MAX);
  if (begun.length <= COMPLETIONS_MAX) return begun;
  return begun.toSorted((a, b) => index.count(b) - index.count(a)).slice(0, COMPLETIONS_MAX);
}

/** What an unfinished word may become. */
export const findCompletions = (state: EngineState, word: string, part = COMPLETED): Wanted[] =>
  complete(state, word).map((dim) => weighWord(state, dim, part * nearness(word, state, dim)));

/** A word of the language that is typed, with its ending. */
const isWhole = (word: string, langs: readonly Lang[], exact: readonly Exact[]): boolean =>
  langs.length === 1 && exact.every(({ stem }) => stem.length < word.length);

/** Beside the word itself, what it may become counts for no more than that. */
function completeKnown(state: EngineState, word: string, langs: readonly Lang[], exact: readonly Exact[]) {
  if (exact.length === 0) return findCompletions(state, word);
  const part = isWhole(word, langs, exact) ? GONE_ON : COMPLETED;
  const most = part * exact.reduce((greatest, { weight }) => Math.max(greatest, weight), 0);
  return findCompletions(state, word, part)
    .filter(({ dim }) => exact.every((one) => one.dim !== dim))
    .map(({ dim, weight }) => ({ dim, weight: Math.min(weight, most) }));
}

/** How a word stands in what is typed. */
export interface Standing {
  /** It may go on. */
  readonly isUnfinished: boolean;
  /** Practices have another writing of it ("aria2" of "Aria 2"), so that it is no typing error. */
  readonly isExplained: boolean;
}

const weighParts = (state: EngineState, parts: readonly number[]): Wanted[] =>
  parts.map((dim) => ({ ...weighWord(state, dim, COMPLETED), isPart: true }));

/** What a word that nobody wrote may mean: the beginning of one, a mistyped one, several written as one, or another form of one. */
function findUnknown(
  state: EngineState,
  { word, lexeme }: Token,
  langs: readonly Lang[],
  isExplained: boolean,
): Wanted[] {
  // Of a figure each other is another one.
  if (lexeme.isNumber) return [];
  const begun = word.length < BEGINNING_MIN ? [] : complete(state, word);
  if (begun.length > 0) return begun.map((dim) => weighWord(state, dim, COMPLETED));
  const parts = splitWord(state, word, langs);
  if (parts.length > 0) return weighParts(state, parts);
  if (isExplained) return [];
  const mistyped = findMistyped(state, word, langs);
  if (mistyped.length > 0)
    return mistyped.map(({ dim, errors }) => weighWord(state, dim, CORRECTED / errors));
  const around = splitAroundSmall(state, word, langs);
  if (around.length > 0) return weighParts(state, around);
  const root = state.vocabulary.findRoot(word);
  return root === undefined ? [] : [weighWord(state, root, CORRECTED)];
}

/** Nothing for a small word. */
export function findWord(
  state: EngineState,
  token: Token,
  langs: readonly Lang[],
  { isUnfinished, isExplained }: Standing,
): Wanted[] {
  if (langs.every((lang) => token.lexeme[lang].indexed === '')) return [];
  const exact = findExact(state, token, langs);
  const completed =
    isUnfinished && token.word.length >= 2 ? completeKnown(state, token.word, langs, exact) : [];
  if (exact.length > 0 || completed.length > 0) return [...exact, ...completed, ...findRelated(state, exact)];
  return findUnknown(state, token, langs, isExplained);
}
