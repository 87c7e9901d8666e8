/** Quizzes, written and taken: their rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

const WRITERS = ['headquarters'] as const;

export const quizEndpoints = {
  listQuizzes: { method: 'GET', path: '/v1/quizzes', who: 'person' },
  readQuiz: { method: 'GET', path: '/v1/quizzes/:id', who: 'person' },
  answerQuiz: {
    method: 'PUT',
    path: '/v1/quizzes/:id/answers/:questionId',
    who: 'person',
    once: true,
  },
  forgetAnswers: {
    method: 'DELETE',
    path: '/v1/quizzes/:id/answers',
    who: 'person',
    answers: 'nothing',
    once: true,
  },
  showPass: { method: 'PUT', path: '/v1/quizzes/:id/shown', who: 'person', once: true },

  writeQuiz: { method: 'PUT', path: '/v1/quizzes/:id', who: WRITERS, once: true },
  readQuizDraft: { method: 'GET', path: '/v1/quizzes/:id/draft', who: WRITERS },
  publishQuiz: { method: 'POST', path: '/v1/quizzes/:id/publication', who: WRITERS, once: true },
  correctQuiz: { method: 'PUT', path: '/v1/quizzes/:id/correction', who: WRITERS, once: true },
  /** A draft is gone; a published one is closed, and stays with those who took it. */
  removeQuiz: { method: 'DELETE', path: '/v1/quizzes/:id', who: WRITERS, answers: 'nothing', once: true },
  proposeQuiz: { method: 'GET', path: '/v1/quiz-proposal', who: WRITERS },
  readQuizFigures: { method: 'GET', path: '/v1/quizzes/:id/figures', who: ['manager', 'headquarters'] },
} as const satisfies Record<string, Endpoint>;
