/** A word in all the forms that analysis needs, worked out once: texts repeat their words, and analysis is most of a build. */
import type { Lang } from '#contract/words';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { termOf } from './terms.ts';
import { isArticle, isStopWord } from './stop-words.ts';

/** A word as one language hears it. */
export interface Spoken {
  /** Under which it is indexed; empty for stop words and lone letters. */
  readonly indexed: string;
  /** The same as a number, 0 for none. */
  readonly term: number;
  /**
   * A step of the map's paths: articles are skipped (empty); other small words keep a mark, lest a stem look like them
   * ("pourri" and "pour").
   */
  readonly step: string;
  /** The same as a number, 0 for none. */
  readonly stepTerm: number;
}

export interface Lexeme {
  readonly word: string;
  /** Without plural and final e: the word as written, but for number and gender. */
  readonly plain: string;
  readonly isNumber: boolean;
  /** The language whose small word it is, if it is one of one language only: "on", "a", "or", "son" decide nothing. */
  readonly sign: Lang | undefined;
  readonly fr: Spoken;
  readonly en: Spoken;
}

const SMALL_MARK = "'";

function plainForm(word: string): string {
  const base =
    word.length > 4 && /[sx]$/.test(word) && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function speak(word: string, lang: Lang): Spoken {
  const isLoneLetter = word.length < 2 && (word < '0' || word > '9');
  const stemmed = stem(word, lang);
  const isSmall = isStopWord(word, lang);
  const step = isArticle(word, lang) ? '' : isSmall ? SMALL_MARK + word : stemmed;
  const indexed = isLoneLetter || isSmall ? '' : stemmed;
  return { indexed, term: termOf(indexed), step, stepTerm: termOf(step) };
}

const isNumeral = (word: string) => word.charCodeAt(0) < 58 && word.charCodeAt(word.length - 1) < 58;

function signOf(word: string): Lang | undefined {
  const isFrench = isStopWord(word, 'fr');
  if (isFrench === isStopWord(word, 'en')) return undefined;
  return isFrench ? 'fr' : 'en';
}

/** Heard in a language when that language first asks: most words are only ever of one, and stemming is most of the work. */
class Studied implements Lexeme {
  readonly word: string;
  readonly plain: string;
  readonly isNumber: boolean;
  readonly sign: Lang | undefined;
  #fr: Spoken | undefined;
  #en: Spoken | undefined;

  constructor(word: string) {
    this.word = word;
    this.plain = plainForm(word);
    this.isNumber = isNumeral(word);
    this.sign = signOf(word);
  }

  get fr(): Spoken {
    return (this.#fr ??= speak(this.word, 'fr'));
  }

  get en(): Spoken {
    return (this.#en ??= speak(this.word, 'en'));
  }
}

// An open-addressing table over the places of words in texts: it finds a word without cutting it out first.
const TABLE_BITS = 18;
const TABLE = new Int32Array(1 << TABLE_BITS).fill(-1);
const lexemes: Lexeme[] = [];
const raws: string[] = [];
const hashes: number[] = [];
// Some 20 MB when full; a company's whole vocabulary fits, and the table stays half empty.
const KNOWN_MAX = 100_000;

/** FNV-1a; `hashOf` of a word is the fold of this over its characters. */
export const HASH_START = -2_128_831_035;
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 16_777_619);

function hashOf(raw: string): number {
  let hash = HASH_START;
  for (let at = 0; at < raw.length; at += 1) hash = hashOn(hash, raw.charCodeAt(at));
  return hash;
}

/** Compared by hand: for words of a few letters a call of `startsWith` costs more. */
function standsAt(text: string, raw: string, start: number): boolean {
  for (let at = 0; at < raw.length; at += 1)
    if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The word of `text` from `start` to `end`, whose hash is known. */
export function lexemeAt(text: string, start: number, end: number, hash: number): Lexeme {
  let slot = (hash ^ (hash >>> 15)) & (TABLE.length - 1);
  for (let at = TABLE[slot] ?? -1; at >= 0; at = TABLE[slot] ?? -1) {
    const raw = raws[at] ?? '';
    const found =
      hashes[at] === hash && raw.length === end - start && standsAt(text, raw, start)
        ? lexemes[at]
        : undefined;
    if (found) return found;
    slot = (slot + 1) & (TABLE.length - 1);
  }
  const raw = text.slice(start, end);
  const lexeme = new Studied(fold(raw));
  if (lexemes.length >= KNOWN_MAX) return lexeme;
  TABLE[slot] = lexemes.length;
  lexemes.push(lexeme);
  raws.push(raw);
  hashes.push(hash);
  return lexeme;
}

/** `raw` as it stands in a text. */
export function lexemeOf(raw: string): Lexeme {
  return lexemeAt(raw, 0, raw.length, hashOf(raw));
}
