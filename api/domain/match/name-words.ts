/** The words of a page that counted, as a reason names them. It weighs none. */
import { fold } from '../text/fold.ts';
import type { Contribution } from './contributions.ts';
import { isWordDim } from './dimensions.ts';

/** So many are named. */
export const NAMED_MAX = 3;
/** Longer words of capitals only are a page that shouts, shorter ones a sign (CHR, DAF). */
const SIGN_MAX = 4;

/** A word of the page as a reason writes it. */
export interface SpokenWord {
  readonly written: string;
  readonly folded: string;
  /** Without figures and signs. */
  readonly letters: readonly string[];
  readonly isFigure: boolean;
}

export const lettersOf = (folded: string): string[] => folded.match(/\p{L}+/gu) ?? [];

export function writeWord(spoken: string): SpokenWord {
  const written = spoken.length > SIGN_MAX && spoken === spoken.toUpperCase() ? spoken.toLowerCase() : spoken;
  const folded = fold(written);
  return { written, folded, letters: lettersOf(folded), isFigure: /^\d/.test(written) };
}

/** Those that counted most first: of two stems of one word, once; figures, which say little alone, last. */
export function nameWords(
  contributions: readonly Contribution[],
  wordOf: (stem: string) => SpokenWord | undefined,
): SpokenWord[] {
  const words: SpokenWord[] = [];
  const figures: SpokenWord[] = [];
  const counted = contributions.filter(({ dim, amount }) => amount > 0 && isWordDim(dim));
  for (const { dim } of counted.toSorted((a, b) => b.amount - a.amount)) {
    const word = wordOf(dim);
    if (!word) continue;
    const alike = word.isFigure ? figures : words;
    const known = alike.findIndex(({ folded }) => folded === word.folded);
    // In the place of the first, as the last is written.
    if (known >= 0) alike[known] = word;
    else alike.push(word);
  }
  return [...words, ...figures];
}

export function listWords(words: readonly SpokenWord[]): string {
  const named = words.slice(0, NAMED_MAX).map(({ written }) => written);
  return `${named.join(', ')}${words.length > NAMED_MAX ? '…' : ''}`;
}
