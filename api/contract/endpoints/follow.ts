/** Following people and topics: their rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const followEndpoints = {
  listFollows: { method: 'GET', path: '/v1/follows', who: 'person' },
  follow: { method: 'PUT', path: '/v1/follows/:kind/:what', who: 'person', once: true },
  unfollow: {
    method: 'DELETE',
    path: '/v1/follows/:kind/:what',
    who: 'person',
    answers: 'nothing',
    once: true,
  },
} as const satisfies Record<string, Endpoint>;
