/** Finds the company's own words (products, competitors, agreements) in a text, by whole words, whatever the accents and the number, and what they stand for in the map. */
import type { GlossaryEntry } from '#contract/company';
import type { Concepts } from '../map/concepts.ts';
import { readTokens } from '../text/read-tokens.ts';

const spell = (text: string) =>
  ` ${readTokens(text)
    .map(({ lexeme }) => lexeme.plain)
    .join(' ')} `;

/** In the glossary's order, each once. */
export function findGlossary(text: string, glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  if (glossary.length === 0) return [];
  const spelt = spell(text);
  const occurs = (name: string) => spell(name).trim() !== '' && spelt.includes(spell(name));
  return glossary.filter(({ name, aliases }) => occurs(name) || aliases.some(occurs));
}

/** The administrator said what the word stands for: as sure as a clear expression. */
const STRENGTH = 1;

/** Adds the entries of the map that the company's words found in a text stand for; an id that is no entry adds nothing. */
export function addGlossaryConcepts(concepts: Concepts, found: readonly GlossaryEntry[], weight = 1): void {
  for (const id of new Set(found.flatMap((entry) => entry.concepts))) concepts.addId(id, STRENGTH * weight);
}
