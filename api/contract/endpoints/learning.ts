/** What matching has learned: the rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

const who = ['administrator'] as const;

export const learningEndpoints = {
  readLearning: { method: 'GET', path: '/v1/learning', who },
  resetLearning: { method: 'PUT', path: '/v1/learning', who, once: true },
} as const satisfies Record<string, Endpoint>;
