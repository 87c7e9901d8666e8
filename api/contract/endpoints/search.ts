/** Searching over all nouns: the rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const searchEndpoints = {
  searchAll: { method: 'GET', path: '/v1/search', who: 'person' },
  countFruitlessSearch: {
    method: 'POST',
    path: '/v1/searches/fruitless',
    who: 'person',
    answers: 'nothing',
    once: true,
  },
} as const satisfies Record<string, Endpoint>;
