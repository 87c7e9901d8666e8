/** The classes of words as one small text for the extension, in steps of the map's paths: a worker that wakes up need not stem them. */
import type { Lang } from '#contract/words';
import { readTokens } from '../text/read-tokens.ts';
import { splitList } from './entry.ts';
import { packColumns } from './text-columns.ts';
import type { WordClass } from './word-class.ts';

function packWords(list: string, lang: Lang): string {
  const steps = splitList(list).map((word) => readTokens(word)[0]?.lexeme[lang].step ?? '');
  return [...new Set(steps)].toSorted().join(';');
}

export function packClasses(classes: readonly WordClass[]): string {
  return packColumns(classes, [({ id }) => id, ({ fr }) => packWords(fr, 'fr'), ({ en }) => packWords(en, 'en')]);
}
