/** Who wrote the company's own words, and when: what an administrator reads of it. */
import { z } from 'zod';
import { PersonRef } from './person.ts';
import { GLOSSARY_KINDS } from './words.ts';

const WORD_ACTS = ['added', 'changed', 'removed'] as const;
export type WordAct = (typeof WORD_ACTS)[number];

export const WordChange = z
  .object({
    act: z.enum(WORD_ACTS),
    kind: z.enum(GLOSSARY_KINDS),
    name: z.string(),
    /** Its name before, where it had another. */
    was: z.string().optional(),
    /** With others, by a table. */
    isOfTable: z.boolean(),
    /** Absent: by the command line. */
    by: PersonRef.optional(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'WordChange' });
export type WordChange = z.infer<typeof WordChange>;
