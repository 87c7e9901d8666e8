/** One language's clues by term and entry, as the lexicon plants them. Clues of no entry of the map are refused by the map's test, and skipped here. */
import type { Lang } from '#contract/words';
import { termOf } from '../text/terms.ts';
import { termIn, wordOf } from '../text/word-rows.ts';
import { splitWords, type Clue, type EntryClues } from './clue.ts';
import { placeOfEntry } from './entries.ts';

export function readClues(rows: readonly EntryClues[], lang: Lang): Clue[] {
  return rows.flatMap(({ id, isPacked, [lang]: { strong, plain } }) => {
    const entry = placeOfEntry(id);
    const read = (words: string, isStrong: boolean): Clue[] =>
      splitWords(words).map((word) => ({
        term: isPacked ? termOf(word) : termIn(wordOf(word), lang),
        entry: entry ?? 0,
        isStrong,
      }));
    return entry === undefined ? [] : [...read(strong, true), ...read(plain, false)];
  });
}
