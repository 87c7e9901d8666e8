/** The clues as they are written; a build may put the same here in their packed form (pack-clues.ts). Only who compiles a lexicon asks for them. */
import type { EntryClues } from './clue.ts';
import clues from './clues.json' with { type: 'json' };

export const readClueSources = (): readonly EntryClues[] => clues;
