/** What crosses about practices that belong together. */
import { z } from 'zod';
import { PracticeView } from '../practice.ts';
import type { Wire } from './shape.ts';

export const familyWire = {
  /** Live ones only; children newest first, at most 20. */
  readFamily: { reply: z.object({ parent: PracticeView.optional(), children: z.array(PracticeView) }) },
  /** Practices of colleagues that say nearly what `text` says (what is being written), most alike first. */
  findSimilar: {
    query: z.object({
      text: z.string().trim().min(1).max(1500),
      sector: z.string().max(60).optional(),
      limit: z.coerce.number().int().min(1).max(5).default(3),
    }),
    reply: z.object({ items: z.array(PracticeView) }),
  },
} as const satisfies Record<string, Wire>;
