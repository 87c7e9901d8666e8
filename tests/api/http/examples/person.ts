/** Good calls about people. */
import type { Example } from '../examples.ts';

export const personExamples = {
  listPeople: async () => ({ query: { q: 'ma' } }),
} satisfies Record<string, Example>;
