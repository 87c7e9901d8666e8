/** Taught pages that headquarters gives to everybody: their rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const taughtEndpoints = {
  listTaughtPages: { method: 'GET', path: '/v1/taught-pages', who: 'person' },
  publishTaughtPage: {
    method: 'PUT',
    path: '/v1/taught-pages/:id',
    who: ['headquarters', 'administrator'],
    once: true,
  },
  withdrawTaughtPage: {
    method: 'DELETE',
    path: '/v1/taught-pages/:id',
    who: ['headquarters', 'administrator'],
    answers: 'nothing',
    once: true,
  },
} as const satisfies Record<string, Endpoint>;
