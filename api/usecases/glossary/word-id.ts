/** The row of a word of the glossary: two kinds may have the same name. */
import type { GlossaryEntry } from '#contract/company';

export const wordId = ({ kind, name }: Pick<GlossaryEntry, 'kind' | 'name'>): string => `${kind}:${name}`;
