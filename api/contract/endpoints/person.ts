/** People of the company, as everybody sees them: their rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const personEndpoints = {
  listPeople: { method: 'GET', path: '/v1/people', who: 'person' },
} as const satisfies Record<string, Endpoint>;
