/** The weekly letter: its row of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const digestEndpoints = {
  readDigest: { method: 'GET', path: '/v1/me/digest', who: 'person' },
} as const satisfies Record<string, Endpoint>;
