/** What a text speaks of, in the map's terms and with how much it says so; it concludes nothing that is not written. */
import type { Lang } from '#contract/words';
import { ENTRIES } from './entries.ts';
import { compileLexicon, type Lexicon } from './expressions.ts';
import { findExpressions, type Found } from './find-expressions.ts';
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

const lexicons: Partial<Record<Lang, Lexicon>> = {};

/** Compiled when a text of that language first asks for it: a worker that wakes up for a click pays nothing. */
function lexiconOf(lang: Lang): Lexicon {
  return (lexicons[lang] ??= compileLexicon(ENTRIES, lang));
}

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

function addHints(concepts: Concepts, path: Path, { hints }: Lexicon, weight: number): void {
  texts += 1;
  for (const step of path.steps) {
    const hinted = hints[step];
    if (hinted === undefined || heardIn[step] === texts) continue;
    heardIn[step] = texts;
    for (const [entry, share] of hinted) add(concepts, entry, weight * share * HINT);
  }
}

/** `path` as `walkTokens` gives it. Adds to `concepts`, so that several texts of one page can be read with weights. */
export function addConcepts(concepts: Concepts, path: Path, lang: Lang, weight = 1): void {
  const lexicon = lexiconOf(lang);
  const said = new Set<readonly number[]>();
  addHints(concepts, path, lexicon, weight);
  for (const found of findExpressions(path, lexicon)) {
    const strength = weight * weigh(found) * (said.has(found.entries) ? REPEAT : 1);
    said.add(found.entries);
    for (const entry of found.entries) add(concepts, entry, strength);
  }
}
