/** Recognition, and the page of who gives it: their rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const recognitionEndpoints = {
  listPins: { method: 'GET', path: '/v1/recognitions/pinned', who: 'person' },
  listRecognitions: { method: 'GET', path: '/v1/people/:id/recognitions', who: 'person' },
  listPracticeRecognitions: { method: 'GET', path: '/v1/practices/:id/recognitions', who: 'person' },
  listGiven: {
    method: 'GET',
    path: '/v1/recognitions/given',
    who: ['manager', 'key-account', 'headquarters'],
  },
  recognise: {
    method: 'POST',
    path: '/v1/recognitions',
    who: ['manager', 'key-account', 'headquarters'],
    once: true,
    status: 201,
  },
  removeRecognition: {
    method: 'DELETE',
    path: '/v1/recognitions/:id',
    who: 'person',
    answers: 'nothing',
    once: true,
  },
  readTeam: { method: 'GET', path: '/v1/team', who: ['manager', 'headquarters'] },
  readFairness: { method: 'GET', path: '/v1/recognitions/fairness', who: ['manager', 'headquarters'] },
} as const satisfies Record<string, Endpoint>;
