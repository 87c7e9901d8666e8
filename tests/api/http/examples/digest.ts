/** Good calls about the weekly letter. */
import type { Example } from '../examples.ts';

export const digestExamples = {
  readDigest: async () => ({}),
} satisfies Record<string, Example>;
