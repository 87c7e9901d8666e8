/** What crosses when the server matches: coarse facts in, practices with their reasons out. */
import { z } from 'zod';
import { Agreement } from '../agreement.ts';
import { Facets } from '../facets.ts';
import { PracticeDraft } from '../practice.ts';
import { RecordFacts } from '../record-facts.ts';
import { Suggestion } from '../suggestion.ts';
import { LANGS } from '../words.ts';
import type { Wire } from './shape.ts';

const WITHOUT_MAX = 40;

export const suggestionWire = {
  suggestPractices: {
    query: RecordFacts.extend({
      /** Ids of practices already answered on this record, separated by commas. */
      without: z
        .string()
        .max(WITHOUT_MAX * 37)
        .optional(),
      /** Language of the draft. */
      lang: z.enum(LANGS).default('fr'),
      limit: z.coerce.number().int().min(1).max(5).default(3),
    }),
    reply: z.object({
      /** What was understood. */
      facets: Facets,
      suggestions: z.array(Suggestion),
      /** On a won deal: what a share would say. */
      draft: PracticeDraft.pick({ title: true, customer: true }).optional(),
      /** The running framework agreement that the record names; which of its sites it is, coarse facts do not tell. */
      agreement: Agreement.pick({ id: true, name: true, deadline: true, files: true }).optional(),
    }),
  },
} as const satisfies Record<string, Wire>;
