/** The company's own words: what filters offer, and what the administrator adds to the map. */
import { z } from 'zod';
import { GLOSSARY_FAULTS, GLOSSARY_KINDS } from './words.ts';

/** A word of the company's glossary: product, competitor or agreement, with the ways people write it. */
export const GlossaryEntry = z
  .object({
    kind: z.enum(GLOSSARY_KINDS),
    name: z.string().max(80),
    aliases: z.array(z.string().max(80)).max(30),
    /** Ids of the map that it stands for. */
    concepts: z.array(z.string().max(60)).max(10).default([]),
  })
  .meta({ id: 'GlossaryEntry' });
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

/** An entry of the map that a word of the company can stand for: a case, a lever, a trade, a person or a place. */
export const MapCase = z
  .object({ id: z.string(), name: z.object({ fr: z.string(), en: z.string() }) })
  .meta({ id: 'MapCase' });
export type MapCase = z.infer<typeof MapCase>;

/** A word as an administrator writes it. */
export const GlossaryDraft = z
  .strictObject({
    kind: z.enum(GLOSSARY_KINDS),
    name: z.string().trim().min(1).max(80),
    aliases: z.array(z.string().trim().min(1).max(80)).max(30).default([]),
    concepts: z.array(z.string().max(60)).max(10).default([]),
  })
  .meta({ id: 'GlossaryDraft' });
export type GlossaryDraft = z.infer<typeof GlossaryDraft>;

/** What a table of words does or would do: with one bad line, or no word at all, nothing. */
export const GlossaryReport = z
  .object({
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    removed: z.int(),
    /** Names of the words that are or would be removed. */
    lost: z.array(z.string()),
    /** Columns that the first line does not name. */
    missing: z.array(z.enum(['kind', 'name'])),
    problems: z.array(z.object({ line: z.int(), fault: z.enum(GLOSSARY_FAULTS), given: z.string() })),
  })
  .meta({ id: 'GlossaryReport' });
export type GlossaryReport = z.infer<typeof GlossaryReport>;

export const Company = z
  .object({
    name: z.string(),
    units: z.array(z.string()),
    regions: z.array(z.string()),
    glossary: z.array(GlossaryEntry),
    /** Weights of matching's terms where they were learned; absent when all are as set by hand. */
    weights: z.record(z.string(), z.number().nonnegative()).optional(),
  })
  .meta({ id: 'Company' });
export type Company = z.infer<typeof Company>;
