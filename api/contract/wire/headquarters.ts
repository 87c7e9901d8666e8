/** What crosses when headquarters adopts, merges and retires practices. */
import { z } from 'zod';
import { Double } from '../double.ts';
import { Merger } from '../merger.ts';
import { PracticeId, PracticeView } from '../practice.ts';
import { PulsePractice } from '../pulse.ts';
import { RETIREMENTS } from '../words.ts';
import type { Wire } from './shape.ts';

/** Two ids of practices. */
const DoubleParams = z.object({ id: z.string().regex(/^[0-9a-f-]{36}:[0-9a-f-]{36}$/) });

export const headquartersWire = {
  /** Still recommended but failing lately; not taken up for long. Told by use and outcomes, not by a review that is due. */
  listUpkeep: { reply: z.object({ failing: z.array(PulsePractice), idle: z.array(PulsePractice) }) },
  makeOfficial: { reply: PracticeView },
  dropOfficial: { reply: PracticeView },
  /** Into which one; the reply is that one. */
  mergePractice: { body: z.strictObject({ into: PracticeId }), reply: PracticeView },
  /** The reply is the one that stands by itself again. */
  separatePractice: { reply: PracticeView },
  /** The last ones, newest first; those that were undone too. */
  listMergers: { reply: z.object({ items: z.array(Merger) }) },
  retirePractice: {
    body: z.strictObject({
      reason: z.enum(RETIREMENTS).exclude(['merged']),
      note: z.string().trim().max(300).optional(),
    }),
  },
  /** Pairs that may be one practice, most alike first; found within the hour after a practice changed. */
  listDoubles: { reply: z.object({ items: z.array(Double) }) },
  tellApart: { params: DoubleParams },
  untellApart: { params: DoubleParams },
  revivePractice: { reply: PracticeView },
} as const satisfies Record<string, Wire>;
