/** What a text speaks of, in the map's terms and with how much it says so; it concludes nothing that is not written. */
import type { Lang } from '#contract/words';
import { ENTRIES } from './entries.ts';
import { growTrie, type TrieNode } from './expressions.ts';
import { findExpressions, type Found } from './find-expressions.ts';

/** Strength by entry id; about 1 for one clear expression. */
export type Concepts = Map<string, number>;

// A single word is often about something else; three words hardly ever are.
const STRENGTH_BY_WORDS = [0, 0.55, 1, 1.25];
const GAP_COST = 0.12;
// Said again is said a little more, not twice.
const REPEAT = 0.2;

const tries: Partial<Record<Lang, TrieNode>> = {};

function trieOf(lang: Lang): TrieNode {
  return (tries[lang] ??= growTrie(ENTRIES, lang));
}

function weigh({ words, gaps, entries }: Found): number {
  const strength = STRENGTH_BY_WORDS[Math.min(words, 3)] ?? 0;
  // An expression of several entries decides for none of them.
  return (strength - GAP_COST * gaps) / Math.sqrt(entries.length);
}

/** `path` as `walkTokens` gives it. Adds to `concepts`, so that several texts of one page can be read with weights. */
export function addConcepts(concepts: Concepts, path: readonly string[], lang: Lang, weight = 1): void {
  const said = new Set<readonly number[]>();
  for (const found of findExpressions(path, trieOf(lang))) {
    const strength = weight * weigh(found) * (said.has(found.entries) ? REPEAT : 1);
    said.add(found.entries);
    for (const number of found.entries) {
      const id = ENTRIES[number]?.id;
      if (id !== undefined) concepts.set(id, (concepts.get(id) ?? 0) + strength);
    }
  }
}
