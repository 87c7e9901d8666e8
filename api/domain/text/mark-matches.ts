/** Finds where the matched stems stand in a text, so that the interface can mark them; it changes no text. */
import { readTokens } from './read-tokens.ts';

/** Ranges [start, end) in `text`, in order, none overlapping. */
export function markMatches(text: string, matched: readonly string[]): [number, number][] {
  const wanted = new Set(matched);
  return readTokens(text)
    .filter(({ lexeme }) => wanted.has(lexeme.fr.indexed) || wanted.has(lexeme.en.indexed))
    .map(({ start, end }) => [start, end]);
}
