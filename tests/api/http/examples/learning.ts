/** Good calls of learning. */
import type { Example } from '../examples.ts';

const who = 'admin';
/** Each call asks for the other thing. */
let on = false;

export const learningExamples = {
  readLearning: async () => ({ who }),
  resetLearning: async () => ({ who, body: { on: (on = !on) } }),
} satisfies Record<string, Example>;
