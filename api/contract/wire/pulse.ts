/** What crosses when somebody reads the pulse. */
import { z } from 'zod';
import { Pulse } from '../pulse.ts';
import { PULSE_WEEKS } from '../words.ts';
import type { Wire } from './shape.ts';

export const pulseWire = {
  readPulse: {
    query: z.strictObject({
      weeks: z.coerce.number().pipe(z.literal(PULSE_WEEKS)).default(12),
      unit: z.string().max(80).optional(),
      region: z.string().max(80).optional(),
    }),
    reply: Pulse,
  },
} as const satisfies Record<string, Wire>;
