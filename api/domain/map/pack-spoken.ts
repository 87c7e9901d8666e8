/** All that people say of the map's entries, expressions and clues, squeezed as one text: the stems of one part are known in the next. */
import type { EntryClues } from './clue.ts';
import type { MapEntry } from './entry.ts';
import { packClues } from './pack-clues.ts';
import { packExpressions } from './pack-expressions.ts';
import { squeezeText } from './squeeze-text.ts';
import { PART } from './unpack-spoken.ts';

export function packSpoken(entries: readonly MapEntry[], clues: readonly EntryClues[]): string {
  const expressions = [packExpressions(entries, 'fr'), packExpressions(entries, 'en')];
  return squeezeText([...expressions, packClues(clues, 'fr'), packClues(clues, 'en')].join(PART));
}
