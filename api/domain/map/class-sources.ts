/** The classes of words as they are written; a build may put the same here in their packed form (pack-classes.ts). */
import type { WordClass } from './word-class.ts';
import words from './words.json' with { type: 'json' };

export const CLASS_SOURCES: readonly WordClass[] = words;
