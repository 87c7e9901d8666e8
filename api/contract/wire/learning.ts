/** What crosses when an administrator reads what was learned, or puts it back. */
import { z } from 'zod';
import { Learning } from '../learning.ts';
import type { Wire } from './shape.ts';

export const learningWire = {
  readLearning: { reply: Learning },
  /**
   * All weights as set by hand again, at once. `on`: whether matching learns anew from there; `forget`: not from what was answered so
   * far, else it would soon be where it was.
   */
  resetLearning: {
    body: z.strictObject({ on: z.boolean(), forget: z.boolean().optional() }),
    reply: Learning,
  },
} as const satisfies Record<string, Wire>;
