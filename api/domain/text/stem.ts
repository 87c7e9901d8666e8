/** One word to the form under which it is indexed, by language. */
import type { Lang } from '#contract/words';
import { stemEnglish } from './stem-english.ts';
import { stemFrench } from './stem-french.ts';

/** `word` folded. */
export function stem(word: string, lang: Lang): string {
  return lang === 'fr' ? stemFrench(word) : stemEnglish(word);
}
