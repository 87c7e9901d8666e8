/** What somebody looked for, as coarse as a count needs it: folded words in one order, without numbers or addresses. */
import { readTokens } from './read-tokens.ts';
import { isStopWord } from './stop-words.ts';

/** A longer search is a sentence, and a sentence may tell who wrote it. */
const WORDS_MAX = 6;
const ADDRESS = /\S*@\S*|https?:\S+/g;

/** "Un hôtel à Lyon ?" and "lyon HOTEL" give the same words; empty when nothing is left to count. */
export function foldSearch(text: string): string {
  const words = readTokens(text.replaceAll(ADDRESS, ' '))
    .filter(({ word, lexeme }) => word.length > 1 && !lexeme.isNumber)
    .filter(({ word }) => !isStopWord(word, 'fr') && !isStopWord(word, 'en'))
    .map(({ word }) => word);
  return [...new Set(words)].slice(0, WORDS_MAX).toSorted().join(' ');
}
