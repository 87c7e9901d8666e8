/** Good calls of matching on the server. */
import type { Example } from '../examples.ts';

export const suggestionExamples = {
  async suggestPractices({ stage }) {
    await stage.share('anna');
    return { query: { kind: 'opportunity', sector: 'hotel', city: 'Lyon', won: 'true' } };
  },
} satisfies Record<string, Example>;
