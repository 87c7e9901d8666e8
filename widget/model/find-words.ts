/** Finds among the company's words, by name: in a name, another writing, or what a word means. It changes no word. */
import type { GlossaryEntry } from '#contract/company';
import { fold } from '#domain/text/fold';

/** `nameOf`: of what a word stands for, in the reader's language. */
export function findWords(
  words: readonly GlossaryEntry[],
  text: string,
  nameOf: (id: string) => string,
): GlossaryEntry[] {
  const sought = fold(text.trim());
  const said = ({ name, aliases, concepts }: GlossaryEntry) => [name, ...aliases, ...concepts.map(nameOf)];
  return words
    .filter((word) => said(word).some((each) => fold(each).includes(sought)))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
