/**
 * Record facts: what a host page may tell of a record for matching on the server. Coarse by construction: there is no key
 * for a name, a contact, a text, an address or an amount, and any other key is refused.
 */
import { z } from 'zod';
import { FACT_MAX, FACT_MAXIMA } from './words.ts';

const word = z.string().trim().max(FACT_MAX).optional();

export const RecordFacts = z
  .strictObject({
    kind: z.enum(['account', 'opportunity']).default('account'),
    /** A label in French or English, a code of the CRM, or an id of the map. */
    sector: word,
    /** NAF or NACE code. */
    naf: z.string().trim().max(FACT_MAXIMA.naf).optional(),
    /** A headcount or a band, as the CRM writes it. */
    size: word,
    city: word,
    postcode: z.string().trim().max(FACT_MAXIMA.postcode).optional(),
    region: word,
    /** ISO 3166-1, two letters. */
    country: z.string().trim().length(FACT_MAXIMA.country).optional(),
    /** A stage's code or label. */
    stage: word,
    /** Names of the company's own catalogue, separated by commas. */
    products: z.string().trim().max(FACT_MAXIMA.products).optional(),
    competitor: word,
    agreement: word,
    /** By the CRM's own code, never guessed from a label. */
    won: z.enum(['true', 'false']).optional(),
  })
  .meta({ id: 'RecordFacts' });
export type RecordFacts = z.input<typeof RecordFacts>;
