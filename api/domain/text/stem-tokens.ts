/** Tokens to the stems that are indexed: no stop words, no single letters. */
import type { Lang } from '#contract/words';
import type { Token } from './read-tokens.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

const stems: Readonly<Record<Lang, Map<string, string>>> = { fr: new Map(), en: new Map() };
// Texts repeat their words; the memory is for speed alone, and bounded.
const STEMS_MAX = 100_000;

/** Empty for what is not indexed. `word` folded. */
export function stemOf(word: string, lang: Lang): string {
  const known = stems[lang].get(word);
  if (known !== undefined) return known;
  const isLoneLetter = word.length < 2 && (word < '0' || word > '9');
  const fresh = isLoneLetter || isStopWord(word, lang) ? '' : stem(word, lang);
  if (stems[lang].size < STEMS_MAX) stems[lang].set(word, fresh);
  return fresh;
}

/** Stems in reading order. */
export function stemTokens(tokens: readonly Token[], lang: Lang): string[] {
  return tokens.map(({ word }) => stemOf(word, lang)).filter((stem) => stem !== '');
}
