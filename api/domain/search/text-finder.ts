/**
 * A small index of short texts (names, questions, agreements): word forms of both languages, unfinished words, typing errors.
 * For some thousands of them; practices have an index of their own.
 */
import { createDictionary, type Dictionary } from '../index/dictionary.ts';
import { createVocabulary, type Vocabulary } from '../match/vocabulary.ts';
import { readTokens, type Token } from '../text/read-tokens.ts';

export interface IndexedText {
  readonly text: string;
  /** What a word of it is worth. */
  readonly weight: number;
}
export interface TextHit {
  readonly id: string;
  readonly score: number;
  /** Stems that matched, to be marked by `markMatches`. */
  readonly matched: readonly string[];
}
export interface TextFinder {
  put(id: string, texts: readonly IndexedText[]): void;
  remove(id: string): void;
  /** Best first. */
  find(text: string, limit: number): TextHit[];
}

const COMPLETED = 0.7;
const CORRECTED = 0.5;
const COMPLETIONS_MAX = 40;
const CORRECTIONS_MAX = 6;
/** Part of what was typed that must be found: a text with one word in three in common is another text. */
const FOUND_PART = 0.5;

interface Rooms {
  readonly dictionary: Dictionary;
  readonly vocabulary: Vocabulary;
  /** By dimension: text → what its word is worth there. */
  readonly postings: Map<number, Map<string, number>>;
  /** By text: its dimensions. */
  readonly texts: Map<string, ReadonlySet<number>>;
}

/** A word in the forms of both languages; a small word is kept as it is, since names have them ("Le Bihan"). */
function formsOf({ word, lexeme }: Token): string[] {
  const forms = [lexeme.fr.indexed, lexeme.en.indexed].filter((form) => form !== '');
  return forms.length > 0 ? [...new Set(forms)] : [word];
}

function remove({ postings, texts }: Rooms, id: string): void {
  for (const dim of texts.get(id) ?? []) postings.get(dim)?.delete(id);
  texts.delete(id);
}

function put(rooms: Rooms, id: string, texts: readonly IndexedText[]): void {
  remove(rooms, id);
  const dims = new Set<number>();
  for (const { text, weight } of texts) {
    for (const form of readTokens(text).flatMap(formsOf)) {
      const dim = rooms.dictionary.idOf(form);
      const own = rooms.postings.get(dim) ?? new Map<string, number>();
      rooms.postings.set(dim, own);
      own.set(id, Math.max(weight, own.get(id) ?? 0));
      dims.add(dim);
    }
  }
  rooms.texts.set(id, dims);
}

const isUsed = (postings: Rooms['postings'], dim: number): boolean => (postings.get(dim)?.size ?? 0) > 0;

/** Dimensions that a typed word may stand for, with how surely. */
function widen(
  { dictionary, vocabulary, postings }: Rooms,
  token: Token,
  isUnfinished: boolean,
): Map<number, number> {
  const dims = new Map<number, number>();
  const offer = (dim: number | undefined, part: number) => {
    if (dim !== undefined && isUsed(postings, dim)) dims.set(dim, Math.max(part, dims.get(dim) ?? 0));
  };
  for (const form of formsOf(token)) offer(dictionary.find(form), 1);
  if (isUnfinished && token.word.length > 1) {
    for (const dim of vocabulary.complete(token.word, COMPLETIONS_MAX)) offer(dim, COMPLETED);
  }
  if (dims.size > 0) return dims;
  for (const form of formsOf(token)) {
    for (const { dim, errors } of vocabulary.correct(form, CORRECTIONS_MAX)) offer(dim, CORRECTED / errors);
  }
  return dims;
}

/** Inverse document frequency, smoothed (Robertson & Spärck Jones 1976). */
const rarity = (all: number, having: number) => Math.log(1 + (all - having + 0.5) / (having + 0.5));

interface Tally {
  score: number;
  words: number;
  readonly matched: Set<string>;
}

/** Adds what one typed word finds: of several forms in one text, the best. */
function addWord(rooms: Rooms, dims: ReadonlyMap<number, number>, tallies: Map<string, Tally>): void {
  const best = new Map<string, number>();
  for (const [dim, part] of dims) {
    const own = rooms.postings.get(dim) ?? new Map<string, number>();
    for (const [id, weight] of own) {
      const worth = part * weight * rarity(rooms.texts.size, own.size);
      best.set(id, Math.max(worth, best.get(id) ?? 0));
      const tally = tallies.get(id) ?? { score: 0, words: 0, matched: new Set<string>() };
      tally.matched.add(rooms.dictionary.names[dim] ?? '');
      tallies.set(id, tally);
    }
  }
  for (const [id, worth] of best) {
    const tally = tallies.get(id);
    if (!tally) continue;
    tally.score += worth;
    tally.words += 1;
  }
}

/** A small word typed alone may be a name; beside others it says nothing. */
function wordsOf(text: string): Token[] {
  const tokens = readTokens(text);
  const telling = tokens.filter(({ lexeme }) => lexeme.fr.indexed !== '' && lexeme.en.indexed !== '');
  return telling.length > 0 ? telling : tokens;
}

function find(rooms: Rooms, text: string, limit: number): TextHit[] {
  const tokens = wordsOf(text);
  const tallies = new Map<string, Tally>();
  for (const token of tokens) addWord(rooms, widen(rooms, token, token.end === text.length), tallies);
  return [...tallies]
    .filter(([, { words }]) => words >= FOUND_PART * tokens.length)
    .map(([id, { score, words, matched }]) => ({
      id,
      score: (score * words) / tokens.length,
      matched: [...matched],
    }))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

export function createTextFinder(): TextFinder {
  const dictionary = createDictionary();
  const postings: Rooms['postings'] = new Map();
  const rooms: Rooms = {
    dictionary,
    vocabulary: createVocabulary(dictionary, (dim) => isUsed(postings, dim)),
    postings,
    texts: new Map(),
  };
  return {
    put: (id, texts) => put(rooms, id, texts),
    remove: (id) => remove(rooms, id),
    find: (text, limit) => find(rooms, text, limit),
  };
}
