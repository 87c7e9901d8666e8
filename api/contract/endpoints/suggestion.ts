/** Matching on the server, for the widget inside a CRM: its row of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const suggestionEndpoints = {
  suggestPractices: { method: 'GET', path: '/v1/suggestions', who: 'person' },
} as const satisfies Record<string, Endpoint>;
