/** What crosses when an administrator reads what was learned, or puts it back. */
import { z } from 'zod';
import { Learning } from '../learning.ts';
import type { Wire } from './shape.ts';

export const learningWire = {
  readLearning: { reply: Learning },
  /** All weights as set by hand again, at once. `on`: whether matching learns anew from there. */
  resetLearning: { body: z.strictObject({ on: z.boolean() }), reply: Learning },
} as const satisfies Record<string, Wire>;
