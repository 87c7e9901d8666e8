/** How a person wants to be told: the rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const preferenceEndpoints = {
  readPreferences: { method: 'GET', path: '/v1/me/preferences', who: 'person' },
  changePreferences: { method: 'PATCH', path: '/v1/me/preferences', who: 'person', once: true },
} as const satisfies Record<string, Endpoint>;
