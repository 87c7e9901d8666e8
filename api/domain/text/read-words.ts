/**
 * Cuts a text into words, as columns: a build reads millions of words, and an object for each would be most of its garbage.
 * Elided articles ("l'", "qu'") come out as words of their own, which the stop words take out.
 */
import { codeAt } from './code-at.ts';
import {
  findFirst,
  forgetIfFull,
  HASH_START,
  hashOn,
  TWIN_START,
  twinOn,
  wordAt,
  wordOf,
  WORDS_MAX,
} from './word-rows.ts';

export interface Words {
  count: number;
  /** Numbers of word-rows.ts: they hold until the next text is read. */
  readonly numbers: number[];
  readonly starts: number[];
  readonly ends: number[];
}

export const createWords = (): Words => ({ count: 0, numbers: [], starts: [], ends: [] });

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const FULL_STOP = 46;
const PLUS = 43;
// Latin and its marks by table, for speed; what lies beyond is asked one by one.
const TABLE_END = 0x370;
const KINDS = Uint8Array.from({ length: TABLE_END }, (_, code) => classify(String.fromCharCode(code)));

function classify(character: string): number {
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER;
}

/** Half of a character beyond the first plane counts as a letter only in pairs of letters, which no French or English has. */
const kindWithin = (text: string, at: number): number => {
  const code = codeAt(text, at);
  if (code < TABLE_END) return KINDS[code] ?? OTHER;
  return code < 0xd8_00 || code > 0xdf_ff ? classify(text.charAt(at)) : OTHER;
};
const kindAt = (text: string, at: number): number => (at < text.length ? kindWithin(text, at) : OTHER);

// "1 150 000", "14 800,50" and "2,60" as they stand; the space may be of any kind.
const NUMBER = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*/y;
// "12 k€", "12k", "1,2 M€": thousands and millions, so that they meet "12 000 €".
const FACTOR = /[ \u00A0\u202F]?(?:[kK](?=[€$£])|[mM](?=€))|[kK](?![\p{L}\p{N}])/uy;
// "48h" is "48 h", but "4e", "3D" and "5S" are words of their own.
const UNIT =
  /(?:kg|mg|cl|ml|hl|cm|mm|km|min|mn|sem|mois|ans?|jours?|pers|pcs|pts|kwh?|kva|[gmk]o|[gmt]b|ha|hrs?|yrs?|days?|weeks?|[htlj])(?![\p{L}\p{N}])/iuy;
const INITIALS = /\p{L}(?:\.\p{L}){1,6}(?![\p{L}\p{N}])/uy;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function put(words: Words, number: number, start: number, end: number): number {
  const at = words.count;
  words.numbers[at] = number;
  words.starts[at] = start;
  words.ends[at] = end;
  words.count = at + 1;
  return end;
}

function putNumber(words: Words, text: string, start: number): number {
  let end = start + (matchAt(NUMBER, text, start)?.length ?? 1);
  const factor = matchAt(FACTOR, text, end);
  if (factor) {
    const product = multiply(spellNumber(text.slice(start, end)), factor);
    return put(words, wordOf(product), start, end + factor.length);
  }
  // A number and its letters are one word only when short: "b2b", "4e", but "86.10" and "z".
  if (end - start < 3 && kindAt(text, end) === LETTER && !matchAt(UNIT, text, end))
    while (kindAt(text, end) !== OTHER) end += 1;
  return put(words, wordOf(spellNumber(text.slice(start, end))), start, end);
}

/** "J+3", a day counted from another: its parts alone would say nothing. */
function putDelay(words: Words, text: string, start: number): number {
  let end = start + 2;
  while (kindAt(text, end) === DIGIT) end += 1;
  return put(words, wordOf(text.slice(start, end)), start, end);
}

/** No number of a word: it is known by its hashes so far. */
const UNKNOWN = -1;
// Hashes of the words at hand. They are looked up after the last letter was read, one right after the other: rows lie far apart in
// memory, and the processor fetches several at once only where nothing else stands between.
const HASHES = new Int32Array(WORDS_MAX);
const TWINS = new Int32Array(WORDS_MAX);
const FOUND = new Int32Array(WORDS_MAX);

function putWord(words: Words, text: string, start: number, length: number): number {
  const isDotted = start + 1 < length && codeAt(text, start + 1) === FULL_STOP;
  const initials = isDotted ? matchAt(INITIALS, text, start) : undefined;
  if (initials) return put(words, wordOf(initials.replaceAll('.', '')), start, start + initials.length);
  let end = start;
  let hash = HASH_START;
  let twin = TWIN_START;
  // Each letter is asked for once: on a hundred thousand texts this loop is a good part of a build.
  for (; end < length; end += 1) {
    const code = codeAt(text, end);
    if ((code < TABLE_END ? KINDS[code] : kindWithin(text, end)) === OTHER) break;
    hash = hashOn(hash, code);
    twin = twinOn(twin, code);
  }
  if (end === start + 1 && end < length && codeAt(text, end) === PLUS && kindAt(text, end + 1) === DIGIT)
    return putDelay(words, text, start);
  HASHES[words.count] = hash;
  TWINS[words.count] = twin;
  return put(words, UNKNOWN, start, end);
}

function lookUp(text: string, { count, numbers, starts, ends }: Words): void {
  findFirst(HASHES, TWINS, count, FOUND);
  for (let at = 0; at < count; at += 1) {
    if (numbers[at] !== UNKNOWN) continue;
    const found = FOUND[at] ?? 0;
    if (found > 0) {
      numbers[at] = found;
      continue;
    }
    numbers[at] = wordAt(text, starts[at] ?? 0, ends[at] ?? 0, HASHES[at] ?? 0, TWINS[at] ?? 0);
  }
}

/** Into `words`, whose last text is forgotten. */
export function readWords(text: string, words: Words = createWords()): Words {
  forgetIfFull();
  words.count = 0;
  const { length } = text;
  let at = 0;
  while (at < length && words.count < WORDS_MAX) {
    const kind = kindWithin(text, at);
    if (kind === OTHER) at += 1;
    else at = kind === DIGIT ? putNumber(words, text, at) : putWord(words, text, at, length);
  }
  lookUp(text, words);
  return words;
}

// "1.500" and "12,000" are thousands, as in read-number.ts; "0.125" is none.
const GROUPED = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;

function spellNumber(raw: string): string {
  if (raw.length < 3) return raw;
  const tight = raw.replace(/[ \u00A0\u202F]/g, '');
  const mark = GROUPED.exec(tight)?.[1];
  return mark === undefined ? tight.replaceAll(',', '.') : tight.replaceAll(mark, '');
}

function multiply(spelt: string, factor: string): string {
  return String(Math.round(Number(spelt) * (/m/i.test(factor) ? 1_000_000 : 1000)));
}
