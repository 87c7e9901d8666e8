/** Tells French from English by their small words and accents; says nothing when a text gives no sign. */
import type { Lang } from '#contract/words';
import type { Words } from './read-words.ts';
import { isSignOf } from './word-rows.ts';

const ACCENT = /[éèêëàâçùûîïôœ]/i;

/** `words`: of this text. */
export function detectLang(text: string, { count, numbers }: Words): Lang | undefined {
  let french = ACCENT.test(text) ? 2 : 0;
  let english = 0;
  for (let at = 0; at < count; at += 1) {
    const word = numbers[at] ?? 0;
    if (isSignOf(word, 'fr')) french += 1;
    else if (isSignOf(word, 'en')) english += 1;
  }
  if (french === english) return undefined;
  return french > english ? 'fr' : 'en';
}
