/** The pulse: its rows of the endpoint table. Managers read it of their own unit. */
import type { Endpoint } from '../endpoint.ts';

export const pulseEndpoints = {
  readPulse: { method: 'GET', path: '/v1/pulse', who: ['manager', 'headquarters', 'administrator'] },
} as const satisfies Record<string, Endpoint>;
