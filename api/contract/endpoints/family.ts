/** What is near a practice: the ones it adapts or that adapt it, and those like it. Their rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const familyEndpoints = {
  readFamily: { method: 'GET', path: '/v1/practices/:id/family', who: 'person' },
  findSimilar: { method: 'GET', path: '/v1/similar-practices', who: 'person' },
} as const satisfies Record<string, Endpoint>;
