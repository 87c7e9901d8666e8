/** Good calls of searching over all nouns. */
import { randomUUID } from 'node:crypto';
import { siteIn } from '../../usecases/agreement/cases.ts';
import { question } from '../../usecases/question/cases.ts';
import type { Example } from '../examples.ts';

export const searchExamples = {
  async searchAll({ stage }) {
    await stage.share('anna');
    await siteIn(stage);
    await stage.as('anna', 'askQuestion', { body: question() });
    return { query: { q: 'anna contrat horizon déjeuner' } };
  },
  countFruitlessSearch: async () => ({ body: { q: `moulin à vent ${randomUUID()}` } }),
} satisfies Record<string, Example>;
