/** Two practices that may be one, as headquarters reads them side by side. */
import { z } from 'zod';
import { PulsePractice } from './pulse.ts';

/** With its words, since two are told apart by reading them. */
const DoubledPractice = PulsePractice.extend({ body: z.string() });

export const Double = z
  .object({ id: z.string(), one: DoubledPractice, other: DoubledPractice })
  .meta({ id: 'Double' });
export type Double = z.infer<typeof Double>;
