/** Practices, and what people do with them: their rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const practiceEndpoints = {
  listPractices: { method: 'GET', path: '/v1/practices', who: 'person' },
  searchPractices: { method: 'GET', path: '/v1/practices/search', who: 'person' },
  readPractice: { method: 'GET', path: '/v1/practices/:id', who: 'person' },
  sharePractice: { method: 'POST', path: '/v1/practices', who: 'person', once: true, status: 201 },
  editPractice: { method: 'PATCH', path: '/v1/practices/:id', who: 'person', once: true },
  withdrawPractice: {
    method: 'DELETE',
    path: '/v1/practices/:id',
    who: 'person',
    answers: 'nothing',
    once: true,
  },

  likePractice: { method: 'PUT', path: '/v1/practices/:id/like', who: 'person', once: true },
  unlikePractice: { method: 'DELETE', path: '/v1/practices/:id/like', who: 'person', once: true },
  listComments: { method: 'GET', path: '/v1/practices/:id/comments', who: 'person' },
  addComment: { method: 'POST', path: '/v1/practices/:id/comments', who: 'person', once: true, status: 201 },
  removeComment: {
    method: 'DELETE',
    path: '/v1/comments/:id',
    who: 'person',
    answers: 'nothing',
    once: true,
  },
  listReuses: { method: 'GET', path: '/v1/practices/:id/reuses', who: 'person' },
  recordVerdict: { method: 'PUT', path: '/v1/practices/:id/reuses/:reuseId', who: 'person', once: true },
  withdrawVerdict: {
    method: 'DELETE',
    path: '/v1/practices/:id/reuses/:reuseId',
    who: 'person',
    answers: 'nothing',
    once: true,
  },

  addPicture: { method: 'PUT', path: '/v1/pictures/:id', who: 'person', takes: 'picture', once: true },
  readPicture: { method: 'GET', path: '/v1/pictures/:id', who: 'person', answers: 'picture' },
} as const satisfies Record<string, Endpoint>;
