/** Questions and their answers: the rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const questionEndpoints = {
  listQuestions: { method: 'GET', path: '/v1/questions', who: 'person' },
  findAnswering: { method: 'GET', path: '/v1/questions/answering', who: 'person' },
  readQuestion: { method: 'GET', path: '/v1/questions/:id', who: 'person' },
  askQuestion: { method: 'POST', path: '/v1/questions', who: 'person', once: true, status: 201 },
  hideAsker: { method: 'PUT', path: '/v1/questions/:id/hidden', who: 'person', once: true },
  withdrawQuestion: {
    method: 'DELETE',
    path: '/v1/questions/:id',
    who: 'person',
    answers: 'nothing',
    once: true,
  },
  answerQuestion: {
    method: 'POST',
    path: '/v1/questions/:id/answers',
    who: 'person',
    once: true,
    status: 201,
  },
  passQuestion: { method: 'PUT', path: '/v1/questions/:id/pass', who: 'person', once: true },
  acceptAnswer: {
    method: 'PUT',
    path: '/v1/questions/:id/answers/:answerId/accepted',
    who: 'person',
    once: true,
  },
} as const satisfies Record<string, Endpoint>;
