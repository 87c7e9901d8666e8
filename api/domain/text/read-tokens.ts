/** Cuts a text into folded words with their places in it, so that matches can be marked in the original. */
import type { Lexeme } from './lexeme.ts';
import { createWords, readWords } from './read-words.ts';
import { lexemeOf } from './word-rows.ts';

export interface Token {
  /** Folded; a number is written without spaces and with a point ("1 150,5" → "1150.5"). */
  readonly word: string;
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
}

// One for all texts: it is laid out as tokens before the next is read.
const sheet = createWords();

export function readTokens(text: string): Token[] {
  const { count, numbers, starts, ends } = readWords(text, sheet);
  const tokens: Token[] = [];
  for (let at = 0; at < count; at += 1) {
    const lexeme = lexemeOf(numbers[at] ?? 0);
    tokens.push({ word: lexeme.word, lexeme, start: starts[at] ?? 0, end: ends[at] ?? 0 });
  }
  return tokens;
}
