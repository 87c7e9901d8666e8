/** Good calls about questions. `bruno` asks unless it says otherwise. */
import { randomUUID } from 'node:crypto';
import type { QuestionDraft } from '#contract/question';
import type { Example } from '../examples.ts';
import type { TestServer } from '../test-server.ts';

export function questionDraft(more: Partial<QuestionDraft> = {}): QuestionDraft {
  return {
    id: randomUUID(),
    lang: 'fr',
    title: 'Comment faire goûter dans une salle de pause ?',
    body: '',
    facets: { sector: 'hotel', stage: 'negotiate' },
    hidden: false,
    ...more,
  };
}

const ask = (server: TestServer, who = 'bruno') =>
  server.stage.as(who, 'askQuestion', { body: questionDraft() });

async function askedAndAnswered(server: TestServer) {
  const { id } = await ask(server);
  const answerId = randomUUID();
  const body = { id: answerId, text: 'Un essai de deux semaines.' };
  await server.stage.as('karim', 'answerQuestion', { params: { id }, body });
  return { id, answerId };
}

export const questionExamples = {
  async listQuestions(server) {
    await ask(server);
    return { query: { of: 'mine' } };
  },
  async findAnswering({ stage }) {
    await stage.share('anna');
    return { query: { q: 'petit déjeuner essai', sector: 'hotel' } };
  },
  readQuestion: async (server) => ({ params: { id: (await ask(server, 'anna')).id } }),
  askQuestion: async () => ({ body: questionDraft() }),
  hideAsker: async (server) => ({ params: { id: (await ask(server)).id }, body: { hidden: true } }),
  withdrawQuestion: async (server) => ({ params: { id: (await ask(server)).id } }),
  answerQuestion: async (server) => ({
    params: { id: (await ask(server, 'anna')).id },
    body: { id: randomUUID(), text: 'Un essai de deux semaines.' },
  }),
  async passQuestion(server) {
    const { id: questionId } = await ask(server);
    const route = { questionId, personId: 'anna', state: 'waiting', at: new Date(0).toISOString() } as const;
    await server.stage.store.write((db) => db.put('questionRoutes', { ...route, id: `${questionId}:anna` }));
    return { who: 'anna', params: { id: questionId } };
  },
  async acceptAnswer(server) {
    return { params: await askedAndAnswered(server), body: { practiceId: randomUUID() } };
  },
} satisfies Record<string, Example>;
