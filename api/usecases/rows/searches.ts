/** Searches that found nothing, as rows: words and weeks, never who. Pulse reads them; kept a year. */
import type { Stored } from './stored.ts';

/** id = `${week}:${words}`. */
export interface FruitlessSearchRow extends Stored {
  /** ISO 8601 ("2026-W48"). */
  readonly week: string;
  /** Folded, in alphabetical order. */
  readonly words: string;
  readonly times: number;
  /** How many people looked for it, counted up to five: fewer are shown to nobody, more need not be told apart. */
  readonly people: number;
  /** Digests that tell people apart until there are five of them; forgotten then. */
  readonly marks: readonly string[];
  readonly at: string;
}
