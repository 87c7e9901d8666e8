/** Tells French from English by their small words and accents; says nothing when a text gives no sign. */
import type { Lang } from '#contract/words';
import { isStopWord } from './stop-words.ts';
import type { Token } from './read-tokens.ts';

const ACCENT = /[éèêëàâçùûîïôœ]/i;
// Words of both languages decide nothing: "on", "a", "as", "or", "me", "son".
const isSign = (word: string, lang: Lang) =>
  isStopWord(word, lang) && !isStopWord(word, lang === 'fr' ? 'en' : 'fr');

export function detectLang(text: string, tokens: readonly Token[]): Lang | undefined {
  let french = ACCENT.test(text) ? 2 : 0;
  let english = 0;
  for (const { word } of tokens) {
    if (isSign(word, 'fr')) french += 1;
    else if (isSign(word, 'en')) english += 1;
  }
  if (french === english) return undefined;
  return french > english ? 'fr' : 'en';
}
