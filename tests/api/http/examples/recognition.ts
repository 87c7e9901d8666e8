/** Good calls of recognition. */
import { randomUUID } from 'node:crypto';
import { winTogether } from '../../usecases/congratulate.ts';
import { pass } from '../../usecases/quizzes.ts';
import type { Example } from '../examples.ts';
import type { TestServer } from '../test-server.ts';

async function drafted({ stage }: TestServer) {
  const quiz = await pass(stage, 'bruno');
  return {
    id: randomUUID(),
    personId: 'bruno',
    fact: { kind: 'quiz-pass' as const, id: quiz.id },
    text: 'Bravo Bruno, un sans-faute sur les hôtels !',
  };
}

async function given(server: TestServer) {
  const body = await drafted(server);
  await server.stage.as('maria', 'recognise', { body });
  return body;
}

export const recognitionExamples = {
  async listPracticeRecognitions({ stage }) {
    const { practice, reuseId } = await winTogether(stage);
    const fact = { kind: 'reuse' as const, id: reuseId };
    const body = { id: randomUUID(), personId: 'anna', fact, text: 'Bravo, tout Lille en parle !' };
    await stage.as('maria', 'recognise', { body });
    return { params: { id: practice.id } };
  },
  async listGiven(server) {
    await given(server);
    return { who: 'maria' };
  },
  async listPins(server) {
    await given(server);
    return { query: { unit: 'Offices' } };
  },
  async listRecognitions(server) {
    await given(server);
    return { params: { id: 'bruno' } };
  },
  recognise: async (server) => ({ who: 'maria', body: await drafted(server) }),
  removeRecognition: async (server) => ({ params: { id: (await given(server)).id } }),
  readTeam: async () => ({ who: 'maria' }),
  readFairness: async () => ({ who: 'maria' }),
} satisfies Record<string, Example>;
