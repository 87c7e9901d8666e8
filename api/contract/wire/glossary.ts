/** What crosses when an administrator writes the company's own words. */
import { z } from 'zod';
import { GlossaryDraft, GlossaryReport, MapCase } from '../company.ts';
import { WordChange } from '../word-change.ts';
import { GLOSSARY_KINDS } from '../words.ts';
import type { Wire } from './shape.ts';

/** A word as it stands in the glossary. */
const Named = z.strictObject({ kind: z.enum(GLOSSARY_KINDS), name: z.string().min(1).max(80) });

export const glossaryWire = {
  /** What a word can stand for, in the map's own order. */
  listCases: { reply: z.object({ items: z.array(MapCase) }) },
  /** The last changes, newest first. */
  listWordChanges: { reply: z.object({ items: z.array(WordChange) }) },
  /** `csv`: the table's text. `dryRun`: only says what would happen. `keepAbsent`: words that are not in the table stay. */
  importGlossary: {
    body: z.strictObject({
      csv: z.string().min(1).max(240_000),
      dryRun: z.boolean().default(false),
      keepAbsent: z.boolean().default(false),
    }),
    reply: GlossaryReport,
  },
  /** `was`: the word in whose place it stands; absent: a new one. */
  putWord: { body: z.strictObject({ word: GlossaryDraft, was: Named.optional() }) },
  removeWord: { params: Named },
} as const satisfies Record<string, Wire>;
