/** Tells French from English by their small words and accents; says nothing when a text gives no sign. */
import type { Lang } from '#contract/words';
import type { Token } from './read-tokens.ts';

const ACCENT = /[éèêëàâçùûîïôœ]/i;

export function detectLang(text: string, tokens: readonly Token[]): Lang | undefined {
  let french = ACCENT.test(text) ? 2 : 0;
  let english = 0;
  for (const { lexeme } of tokens) {
    if (lexeme.sign === 'fr') french += 1;
    else if (lexeme.sign === 'en') english += 1;
  }
  if (french === english) return undefined;
  return french > english ? 'fr' : 'en';
}
