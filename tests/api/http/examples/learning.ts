/** Good calls of learning. */
import type { Example } from '../examples.ts';

const who = 'admin';

export const learningExamples = {
  readLearning: async () => ({ who }),
  resumeLearning: async () => ({ who }),
  resetLearning: async () => ({ who }),
} satisfies Record<string, Example>;
