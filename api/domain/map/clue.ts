/**
 * The format of the clues' file, as docs/map.md explains it: single words that reps write when a case is meant, whether or not they
 * name it. Many faint ones together say what no expression of the map does.
 */

/** Words between blanks. Where the case is meant, a strong one stands some fifty times as often as elsewhere, a plain one some ten times. */
export interface CluesIn {
  readonly strong: string;
  readonly plain: string;
}

export interface EntryClues {
  /** Of an entry of the map. */
  readonly id: string;
  readonly fr: CluesIn;
  readonly en: CluesIn;
  /** Words are stems already (unpack-clues.ts). */
  readonly isPacked?: boolean;
}

/** A clue as the lexicon keeps it. */
export interface Clue {
  readonly term: number;
  /** Place of the entry among the map's. */
  readonly entry: number;
  readonly isStrong: boolean;
}

/** "a b" → ["a", "b"]. */
export const splitWords = (words: string): string[] => words.split(' ').filter((word) => word !== '');
