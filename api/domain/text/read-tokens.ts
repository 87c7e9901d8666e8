/** Cuts a text into folded words with their places in it, so that matches can be marked in the original. */
import { HASH_START, hashOn, lexemeAt, lexemeOf, type Lexeme } from './lexeme.ts';

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
const FULL_STOP = 46;
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

function readNumber(text: string, start: number): Token {
  let end = start + (matchAt(NUMBER, text, start)?.length ?? 1);
  // A number and its letters are one word only when short: "b2b", "4e", but "86.10" and "z".
  if (end - start < 3) while (kindAt(text, end) !== OTHER) end += 1;
  const lexeme = lexemeOf(spellNumber(text.slice(start, end)));
  return { word: lexeme.word, lexeme, start, end };
}

function readWord(text: string, start: number): Token {
  const initials = text.charCodeAt(start + 1) === FULL_STOP ? matchAt(INITIALS, text, start) : undefined;
  if (initials) {
    const lexeme = lexemeOf(initials.replaceAll('.', ''));
    return { word: lexeme.word, lexeme, start, end: start + initials.length };
  }
  let end = start;
  let hash = HASH_START;
  for (; kindAt(text, end) !== OTHER; end += 1) hash = hashOn(hash, text.charCodeAt(end));
  const lexeme = lexemeAt(text, start, end, hash);
  return { word: lexeme.word, lexeme, start, end };
}

/** Elided articles ("l'", "qu'") come out as words of their own, which the stop words take out. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    const token = kind === DIGIT ? readNumber(text, at) : readWord(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function spellNumber(raw: string): string {
  return raw.length < 4 ? raw : raw.replace(/[ \u00A0\u202F]/g, '').replaceAll(',', '.');
}
