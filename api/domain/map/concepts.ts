/** What a text speaks of, in the map's terms and with how much it says so; it concludes nothing that is not written. */
import type { Lang } from '#contract/words';
import { ENTRIES } from './entries.ts';
import { findExpressions, type Found } from './find-expressions.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';
import type { Path } from './read-path.ts';

/** Strength by entry id; about 1 for one clear expression. */
export type Concepts = Map<string, number>;

// A single word is often about something else; three words hardly ever are.
const STRENGTH_BY_WORDS = [0, 0.55, 1, 1.25];
// "Fleurir" for "fleuriste": the root is the same, the thing seldom.
const LOOSE = 0.2;
const GAP_COST = 0.12;
// Said again is said a little more, not twice.
const REPEAT = 0.2;

// Half of an expression: two different words hint at what one expression says.
const HINT = 0.7;

function weigh({ words, gaps, entries, isLoose }: Found): number {
  const strength = isLoose ? LOOSE : (STRENGTH_BY_WORDS[Math.min(words, 3)] ?? 0);
  // An expression of several entries decides for none of them.
  return (strength - GAP_COST * gaps) / Math.sqrt(entries.length);
}

function add(concepts: Concepts, entry: number, strength: number): void {
  const id = ENTRIES[entry]?.id;
  if (id !== undefined) concepts.set(id, (concepts.get(id) ?? 0) + strength);
}

// The text in which a term was last heard, by term: a set for each text would cost more than the hints.
const heardIn: number[] = [];
let texts = 0;

function addHints(concepts: Concepts, path: Path, lexicon: Lexicon, weight: number): void {
  texts += 1;
  for (const step of path.steps) {
    const stem = lexicon.numbers[step];
    if (stem === undefined || heardIn[step] === texts) continue;
    heardIn[step] = texts;
    const end = lexicon.hintFrom[stem + 1] ?? 0;
    for (let at = lexicon.hintFrom[stem] ?? 0; at < end; at += 1)
      add(concepts, lexicon.hintEntry[at] ?? -1, weight * (lexicon.hintShare[at] ?? 0) * HINT);
  }
}

/** `path` as `walkTokens` gives it. Adds to `concepts`, so that several texts of one page can be read with weights. */
export function addConcepts(concepts: Concepts, path: Path, lang: Lang, weight = 1): void {
  const lexicon = lexiconOf(lang);
  const said = new Set<number>();
  addHints(concepts, path, lexicon, weight);
  for (const found of findExpressions(path, lexicon)) {
    const strength = weight * weigh(found) * (said.has(found.node) ? REPEAT : 1);
    said.add(found.node);
    for (const entry of found.entries) add(concepts, entry, strength);
  }
}
