/**
 * One language's clues as a text: each stem once with the places of its entries. It loses what matching never asks (accents, endings),
 * so it is made at build and never written by hand.
 */
import type { Lang } from '#contract/words';
import { stemOf } from '../text/terms.ts';
import type { EntryClues } from './clue.ts';
import { readClues } from './read-clues.ts';

/** The letter of the map's first entry; the next one has the next. */
export const FIRST_PLACE = 0xa1;

const spellPlaces = (places: readonly number[]) =>
  places
    .toSorted((a, b) => a - b)
    .map((place) => String.fromCharCode(FIRST_PLACE + place))
    .join('');

/** "stem" + places where it is strong + places where it is plain, a line each. */
export function packClues(rows: readonly EntryClues[], lang: Lang): string {
  const byStem = Map.groupBy(readClues(rows, lang), ({ term }) => stemOf(term));
  const lines = [...byStem].map(([stem, clues]) => {
    const placesOf = (strong: boolean) =>
      spellPlaces(clues.filter(({ isStrong }) => isStrong === strong).map(({ entry }) => entry));
    return `${stem} ${placesOf(true)} ${placesOf(false)}`;
  });
  return lines.toSorted().join('\n');
}
