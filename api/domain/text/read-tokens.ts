/** Cuts a text into folded words with their places in it, so that matches can be marked in the original. */
import { lexemeOf, type Lexeme } from './lexeme.ts';

export interface Token {
  /** Folded; a number is written without spaces and with a point ("1 150,5" → "1150.5"). */
  readonly word: string;
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
// Latin and its marks by table, for speed; what lies beyond is asked one by one.
const TABLE_END = 0x370;
const KINDS = Uint8Array.from({ length: TABLE_END }, (_, code) => classify(String.fromCharCode(code)));

function classify(character: string): number {
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : OTHER;
}

/** Half of a character beyond the first plane counts as a letter only in pairs of letters, which no French or English has. */
const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < TABLE_END) return KINDS[code] ?? OTHER;
  return at < text.length && (code < 0xd8_00 || code > 0xdf_ff) ? classify(text.charAt(at)) : OTHER;
};

// "1 150 000", "14 800,50" and "2,60" as they stand; the space may be of any kind.
const NUMBER = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*/y;
const INITIALS = /\p{L}(?:\.\p{L}){1,6}(?![\p{L}\p{N}])/uy;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Elided articles ("l'", "qu'") come out as words of their own, which the stop words take out. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const start = at;
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    if (kind === DIGIT) at += matchAt(NUMBER, text, at)?.length ?? 1;
    const isNumber = at > start;
    const initials = !isNumber && text.charCodeAt(at + 1) === 46 ? matchAt(INITIALS, text, at) : undefined;
    if (initials) at += initials.length;
    // A number and its letters are one word only without a decimal part: "b2b", "4e", but "86.10" and "z".
    else if (!isNumber || at - start < 3) while (kindAt(text, at) !== OTHER) at += 1;
    const raw = text.slice(start, at);
    const lexeme = lexemeOf(isNumber ? spellNumber(raw) : initials ? raw.replaceAll('.', '') : raw);
    tokens.push({ word: lexeme.word, lexeme, start, end: at });
  }
  return tokens;
}

function spellNumber(raw: string): string {
  return raw.length < 4 ? raw : raw.replace(/[ \u00A0\u202F]/g, '').replaceAll(',', '.');
}
