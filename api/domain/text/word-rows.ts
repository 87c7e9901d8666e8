/**
 * Every word met so far as one row of numbers: what analysis asks of a word lies side by side in memory, and a row is found by
 * hashes of the word's letters, without cutting it out of its text. It keeps no text.
 */
import type { Lang } from '#contract/words';
import { codeAt } from './code-at.ts';
import { studyWord, type Lexeme } from './lexeme.ts';
import { termOf } from './terms.ts';

/** A word's number is that of its row. Two hashes of 32 bits stand for its letters: no two words of a language have both alike. */
const ROW_BITS = 3;
const HASH = 0;
const TWIN = 1;
const OWN = 2;
const TRAITS = 3;
const FRENCH = 4;
const ENGLISH = 6;
const UNHEARD = -1;
const FRENCH_SIGN = 1;
const ENGLISH_SIGN = 2;
const NUMERAL = 4;
const FIGURE = 8;

// Some 20 MB with the words themselves when full; a company's whole vocabulary fits.
const KNOWN_MAX = 100_000;
/** Nobody has written a longer text; one more could fill the rows while it is read. */
export const WORDS_MAX = 30_000;
const ROWS = new Int32Array((KNOWN_MAX + WORDS_MAX + 2) << ROW_BITS);
const SLOTS = 1 << 18;
// Open addressing; 0 is empty, so the first word is number 1.
const TABLE = new Int32Array(SLOTS);
let lexemes: (Lexeme | undefined)[] = [undefined];

// Compared, not looked up in a table by name: each word of each text asks several times.
const columnOf = (lang: Lang): number => (lang === 'fr' ? FRENCH : ENGLISH);
const signIn = (lang: Lang): number => (lang === 'fr' ? FRENCH_SIGN : ENGLISH_SIGN);

export const HASH_START = -2_128_831_035;
export const TWIN_START = 40_503;
/** FNV-1a. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 16_777_619);
/** Of another kind, so that words which collide in the one do not in the other. */
export const twinOn = (twin: number, code: number): number =>
  Math.imul((twin << 5) ^ (twin >>> 27) ^ code, -1_640_531_527);

/** Called between texts only: a number holds until the next text is read. */
export function forgetIfFull(): void {
  if (lexemes.length <= KNOWN_MAX) return;
  TABLE.fill(0);
  lexemes = [undefined];
}

function traitsOf({ word, sign, isNumber }: Lexeme): number {
  const own = sign === undefined ? 0 : signIn(sign);
  return own + (isNumber ? NUMERAL : 0) + (word.charCodeAt(0) < 58 ? FIGURE : 0);
}

function keep(slot: number, lexeme: Lexeme, hash: number, twin: number): number {
  const word = lexemes.length;
  const row = word << ROW_BITS;
  TABLE[slot] = word;
  lexemes.push(lexeme);
  ROWS.fill(UNHEARD, row, row + (1 << ROW_BITS));
  ROWS[row + HASH] = hash;
  ROWS[row + TWIN] = twin;
  ROWS[row + OWN] = termOf(lexeme.word);
  ROWS[row + TRAITS] = traitsOf(lexeme);
  return word;
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/**
 * Of `count` words known by their hashes, the numbers of those that stand first at their place of the table; 0 for the others, which
 * wordAt finds. Nothing depends on the word before, so that the processor fetches many rows at once: it is most of a build's waiting.
 */
export function findFirst(hashes: Int32Array, twins: Int32Array, count: number, found: Int32Array): void {
  for (let at = 0; at < count; at += 1) found[at] = TABLE[slotOf(hashes[at] ?? 0)] ?? 0;
  for (let at = 0; at < count; at += 1) {
    const row = (found[at] ?? 0) << ROW_BITS;
    if (ROWS[row + HASH] !== hashes[at] || ROWS[row + TWIN] !== twins[at]) found[at] = 0;
  }
}

/** The number of the word of `text` from `start` to `end`, whose hashes are known. */
export function wordAt(text: string, start: number, end: number, hash: number, twin: number): number {
  let slot = slotOf(hash);
  for (let word = TABLE[slot] ?? 0; word > 0; word = TABLE[slot] ?? 0) {
    const row = word << ROW_BITS;
    if (ROWS[row + HASH] === hash && ROWS[row + TWIN] === twin) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return keep(slot, studyWord(text.slice(start, end)), hash, twin);
}

/** The number of `raw` as it stands in a text. */
export function wordOf(raw: string): number {
  let hash = HASH_START;
  let twin = TWIN_START;
  for (let at = 0; at < raw.length; at += 1) {
    const code = codeAt(raw, at);
    hash = hashOn(hash, code);
    twin = twinOn(twin, code);
  }
  return wordAt(raw, 0, raw.length, hash, twin);
}

export function lexemeOf(word: number): Lexeme {
  return lexemes[word] ?? studyWord('');
}

function listen(word: number, lang: Lang): void {
  const { term, stepTerm } = lexemeOf(word)[lang];
  const row = (word << ROW_BITS) + columnOf(lang);
  ROWS[row] = term;
  ROWS[row + 1] = stepTerm;
}

/** Under which it is indexed, 0 for none. */
export function termIn(word: number, lang: Lang): number {
  const at = (word << ROW_BITS) + columnOf(lang);
  if (ROWS[at] === UNHEARD) listen(word, lang);
  return ROWS[at] ?? 0;
}

/** The step of the map's paths, 0 for none. */
export function stepIn(word: number, lang: Lang): number {
  const at = (word << ROW_BITS) + columnOf(lang);
  if (ROWS[at] === UNHEARD) listen(word, lang);
  return ROWS[at + 1] ?? 0;
}

/** The folded word itself as a term. */
export const ownTerm = (word: number): number => ROWS[(word << ROW_BITS) + OWN] ?? 0;

const hasTrait = (word: number, trait: number): boolean =>
  ((ROWS[(word << ROW_BITS) + TRAITS] ?? 0) & trait) !== 0;

/** Whether it is a small word of this language alone. */
export const isSignOf = (word: number, lang: Lang): boolean => hasTrait(word, signIn(lang));
export const isNumber = (word: number): boolean => hasTrait(word, NUMERAL);
/** Begins with a digit ("4e", "86.10"). */
export const isFigure = (word: number): boolean => hasTrait(word, FIGURE);
