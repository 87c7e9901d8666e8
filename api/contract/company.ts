/** The company's own words: what filters offer, and what the administrator adds to the map. */
import { z } from 'zod';

/** A word of the company's glossary: product, competitor or agreement, with the ways people write it. */
export const GlossaryEntry = z
  .object({
    kind: z.enum(['product', 'competitor', 'agreement', 'word']),
    name: z.string().max(80),
    aliases: z.array(z.string().max(80)).max(30),
    /** Ids of the map that it stands for. */
    concepts: z.array(z.string().max(60)).max(10).default([]),
  })
  .meta({ id: 'GlossaryEntry' });
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

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
