/** Names in a text that is being written: what begins one, how it is completed, and who is named in the end. Pure. */
import type { PersonRef } from '#contract/person';

/** After an @ at the start of a word: one word begun, or two. */
const BEGUN = /(?:^|[\s(«"'])@([\p{L}'’-]+(?: [\p{L}'’-]*)?)$/u;

/** What is being named before the caret; empty when nobody is. */
export function nameBegun(text: string, caret: number): string {
  return BEGUN.exec(text.slice(0, caret))?.[1] ?? '';
}

/** The text with the begun name completed, and where the caret is then. */
export function completeName(text: string, caret: number, name: string): { text: string; caret: number } {
  const begun = nameBegun(text, caret);
  const before = text.slice(0, caret - begun.length);
  const after = text.slice(caret).replace(/^ /, '');
  return { text: `${before}${name} ${after}`, caret: before.length + name.length + 1 };
}

/** Ids of those of `named` whose names stand in the text after an @, at most ten. */
export function listMentioned(text: string, named: Readonly<Record<string, string>>): string[] {
  const found = Object.entries(named).filter(([name]) => text.includes(`@${name}`));
  return [...new Set(found.map(([, id]) => id))].slice(0, 10);
}

/** A comment in parts: words as they are, and names that mean somebody. Longest names first, so that "Anna Roux" is not "Anna". */
export function splitMentions(
  text: string,
  mentions: readonly PersonRef[],
): { readonly text: string; readonly person?: PersonRef }[] {
  const [person, ...others] = mentions.toSorted((a, b) => b.name.length - a.name.length);
  if (!person) return text === '' ? [] : [{ text }];
  const mark = `@${person.name}`;
  const parts = text.split(mark).map((part) => splitMentions(part, others));
  return parts.flatMap((part, at) => (at === 0 ? part : [{ text: mark, person }, ...part]));
}
