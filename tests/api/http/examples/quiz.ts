/** Good calls of quizzes, written by headquarters and taken by everybody. */
import { randomUUID } from 'node:crypto';
import { publish, quizDraft, take } from '../../usecases/quizzes.ts';
import type { Example } from '../examples.ts';
import type { TestServer } from '../test-server.ts';

const ofQuiz = async ({ stage }: TestServer) => ({ params: { id: (await publish(stage)).id } });

async function draftOf({ stage }: TestServer) {
  const params = { id: randomUUID() };
  await stage.as('helene', 'writeQuiz', { params, body: quizDraft() });
  return { who: 'helene', params };
}

async function taken({ stage }: TestServer) {
  const quiz = await publish(stage);
  await take(stage, 'bruno', quiz);
  return { params: { id: quiz.id } };
}

export const quizExamples = {
  async listQuizzes({ stage }) {
    await publish(stage);
    return { query: { limit: '5' } };
  },
  readQuiz: taken,
  async answerQuiz({ stage }) {
    const { id, questions } = await publish(stage);
    return { params: { id, questionId: questions[0]?.id ?? '' }, body: { choices: ['a'] } };
  },
  forgetAnswers: taken,
  showPass: async (server) => ({ ...(await taken(server)), body: { shown: true } }),
  writeQuiz: async () => ({ who: 'helene', params: { id: randomUUID() }, body: quizDraft() }),
  readQuizDraft: draftOf,
  publishQuiz: draftOf,
  async correctQuiz({ stage }) {
    const { id, questions } = await publish(stage);
    return { who: 'helene', params: { id }, body: quizDraft({ title: 'Corrigé', questions }) };
  },
  removeQuiz: draftOf,
  proposeQuiz: async () => ({ who: 'helene', query: { sector: 'hotel' } }),
  readQuizFigures: async (server) => ({ ...(await ofQuiz(server)), who: 'helene' }),
} satisfies Record<string, Example>;
