/** Cuts a text into folded words with their places in it, so that matches can be marked in the original. */
import { fold } from './fold.ts';

export interface Token {
  /** Folded; a number is written without spaces and with a point ("1 150,5" → "1150.5"). */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// In this order: initials (C.H.R.), numbers with thousands or decimals, words. A dot or a hyphen ends a word.
const TOKEN =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}){1,6}(?![\p{L}\p{N}])|\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}]+/gu;
const NUMBER = /^\d/;
const INITIALS = /^\p{L}\./u;

function spell(raw: string): string {
  if (NUMBER.test(raw)) return fold(raw.replace(/[ \u00A0\u202F]/g, '').replace(/,/g, '.'));
  return fold(INITIALS.test(raw) ? raw.replace(/\./g, '') : raw);
}

/** Elided articles ("l'", "qu'") come out as words of their own, which the stop words take out. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    tokens.push({ word: spell(raw), start: match.index, end: match.index + raw.length });
  }
  return tokens;
}
