/**
 * What a single word of an expression hints at: "plastique" alone is no objection, but it makes one likelier. People word a
 * case in more ways than a map can list; hints carry the rest, and two of them weigh what an expression does. Sectors take
 * no hints: a trade's words are everybody's words.
 */
import { stemOf } from '../text/terms.ts';

/** By term: entries' numbers with how far the word is theirs, 0 to 1. */
export type Hints = readonly (readonly (readonly [entry: number, share: number])[] | undefined)[];
export type HintCounts = Map<number, Map<number, number>>;

// A word of more entries than this hints at none.
const ENTRIES_MAX = 15;
const LETTERS_MIN = 4;

/** Small words are marked with an apostrophe, numbers with N, classes with @: none of them hints. */
function canHint(term: number): boolean {
  const step = stemOf(term);
  return step.length >= LETTERS_MIN && !/^['@]|N/.test(step);
}

/** A word of a long expression is less of it. */
export function countHints(counts: HintCounts, steps: readonly number[], entry: number): void {
  for (const step of steps) {
    if (!canHint(step)) continue;
    const uses = counts.get(step) ?? new Map<number, number>();
    counts.set(step, uses.set(entry, (uses.get(entry) ?? 0) + 1 / steps.length));
  }
}

export function settleHints(counts: HintCounts): Hints {
  const hints: (readonly (readonly [number, number])[] | undefined)[] = [];
  for (const [step, uses] of counts) {
    if (uses.size > ENTRIES_MAX) continue;
    let total = 0;
    for (const use of uses.values()) total += use;
    // The root: a word of four entries tells half of each, not a quarter; else only rare words would speak.
    hints[step] = Array.from(uses, ([entry, use]) => [entry, Math.sqrt(use / total)] as const);
  }
  return hints;
}
