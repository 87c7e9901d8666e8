/** Good calls of searching over all nouns. */
import { randomUUID } from 'node:crypto';
import type { Example } from '../examples.ts';

export const searchExamples = {
  countFruitlessSearch: async () => ({ body: { q: `moulin à vent ${randomUUID()}` } }),
} satisfies Record<string, Example>;
