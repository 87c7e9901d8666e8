/** A text to the stems under which it is indexed; the language is the declared one, else the detected one. */
import type { Lang } from '#contract/words';
import { detectLang } from './detect-lang.ts';
import { readTokens } from './read-tokens.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** Stems in reading order, stop words and single letters out. */
export function readStems(text: string, lang?: Lang): string[] {
  const tokens = readTokens(text);
  const spoken = lang ?? detectLang(text, tokens) ?? 'fr';
  const stems: string[] = [];
  for (const { word } of tokens) {
    if (isStopWord(word, spoken) || (word.length < 2 && (word < '0' || word > '9'))) continue;
    stems.push(stem(word, spoken));
  }
  return stems;
}
