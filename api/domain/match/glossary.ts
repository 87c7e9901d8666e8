/** Finds the company's own words (products, competitors, agreements) in a text, by whole words, whatever the accents. */
import type { GlossaryEntry } from '#contract/company';
import { readTokens } from '../text/read-tokens.ts';

const spell = (text: string) =>
  ` ${readTokens(text)
    .map(({ word }) => word)
    .join(' ')} `;

/** In the glossary's order, each once. */
export function findGlossary(text: string, glossary: readonly GlossaryEntry[]): GlossaryEntry[] {
  if (glossary.length === 0) return [];
  const spelt = spell(text);
  const occurs = (name: string) => spell(name).trim() !== '' && spelt.includes(spell(name));
  return glossary.filter(({ name, aliases }) => occurs(name) || aliases.some(occurs));
}
