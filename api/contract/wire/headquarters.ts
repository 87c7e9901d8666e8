/** What crosses when headquarters adopts, merges and retires practices. */
import { z } from 'zod';
import { PracticeId, PracticeView } from '../practice.ts';
import { PulsePractice } from '../pulse.ts';
import { RETIREMENTS } from '../words.ts';
import type { Wire } from './shape.ts';

export const headquartersWire = {
  /** Still recommended but failing lately; not taken up for long. Told by use and outcomes, not by a review that is due. */
  listUpkeep: { reply: z.object({ failing: z.array(PulsePractice), idle: z.array(PulsePractice) }) },
  makeOfficial: { reply: PracticeView },
  dropOfficial: { reply: PracticeView },
  /** Into which one; the reply is that one. */
  mergePractice: { body: z.strictObject({ into: PracticeId }), reply: PracticeView },
  retirePractice: {
    body: z.strictObject({
      reason: z.enum(RETIREMENTS).exclude(['merged']),
      note: z.string().trim().max(300).optional(),
    }),
  },
  revivePractice: { reply: PracticeView },
} as const satisfies Record<string, Wire>;
