/** What crosses when an administrator reads, stops or resumes learning. */
import { Learning } from '../learning.ts';
import type { Wire } from './shape.ts';

export const learningWire = {
  readLearning: { reply: Learning },
  resumeLearning: { reply: Learning },
  resetLearning: { reply: Learning },
} as const satisfies Record<string, Wire>;
