/** Good calls of the pulse. */
import type { Example } from '../examples.ts';

export const pulseExamples = {
  readPulse: async () => ({ who: 'helene', query: { weeks: '4' } }),
} satisfies Record<string, Example>;
