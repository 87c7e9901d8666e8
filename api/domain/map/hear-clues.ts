/**
 * What all words of a text, taken together, are clues to. Sums of log odds under naive Bayes (McCallum & Nigam 1998), against the
 * length of the text: a long text has a few clues to anything. It adds to what expressions say, and takes nothing back.
 */
import type { Lang } from '#contract/words';
import type { Concepts } from './concepts.ts';
import { ENTRIES } from './entries.ts';
import { numberOf, UNKNOWN, type Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';

/** Natural logarithms of how much likelier the word is where the case is meant: the middle of each class. */
const PLAIN = 2.6;
const STRONG = 4.1;
/** Clues' sum is held against the root of the number of words that are clues to something, and of as many more. */
const MORE_WORDS = 20;
/** What a text of no case reaches for some case or other. */
const CHANCE = 0.6;
/** Beyond chance, the square: two words that agree say much more than one. A text that is all about a case reaches about 1. */
const SCALE = 0.5;
/** Weaker is chance, and only makes the index heavier. */
const LEAST = 0.05;

// By entry, for one text: summed here and told once.
const SUMS = new Float64Array(ENTRIES.length);
const touched = new Uint16Array(ENTRIES.length);
let touchedCount = 0;

/** Whether the word is a clue at all. */
function add({ clueFrom, clueEntry, clueStrong }: Lexicon, stem: number, weight: number): boolean {
  const from = clueFrom[stem] ?? 0;
  const end = clueFrom[stem + 1] ?? 0;
  for (let at = from; at < end; at += 1) {
    const entry = clueEntry[at] ?? 0;
    const sum = SUMS[entry] ?? 0;
    if (sum === 0) touched[touchedCount++] = entry;
    SUMS[entry] = sum + weight * (clueStrong[at] === 1 ? STRONG : PLAIN);
  }
  return end > from;
}

function tell(concepts: Concepts, clues: number): void {
  const share = 1 / Math.sqrt(clues + MORE_WORDS);
  for (let place = 0; place < touchedCount; place += 1) {
    const entry = touched[place] ?? 0;
    const beyond = (SUMS[entry] ?? 0) * share - CHANCE;
    SUMS[entry] = 0;
    const strength = beyond > 0 ? SCALE * beyond * beyond : 0;
    if (strength >= LEAST) concepts.add(entry, strength);
  }
  touchedCount = 0;
}

/** `terms`: each of a whole text once, with the weight of where it stands, about 1. `langs`: those that the text may be in. */
export function hearClues(
  concepts: Concepts,
  terms: readonly number[],
  weightOf: (place: number) => number,
  langs: Iterable<Lang>,
): void {
  const lexicons = Array.from(langs, lexiconOf);
  let clues = 0;
  for (let place = 0; place < terms.length; place += 1) {
    let isClue = false;
    for (const lexicon of lexicons) {
      const stem = numberOf(lexicon, terms[place] ?? UNKNOWN);
      if (stem !== UNKNOWN && add(lexicon, stem, weightOf(place))) isClue = true;
    }
    if (isClue) clues += 1;
  }
  tell(concepts, clues);
}
