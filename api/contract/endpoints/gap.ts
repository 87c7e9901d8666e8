/** Gaps, and what is asked for to fill them: the rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

const steering = ['headquarters', 'administrator'] as const;

export const gapEndpoints = {
  reportGap: { method: 'POST', path: '/v1/gaps', who: 'person', answers: 'nothing', once: true },
  listGaps: { method: 'GET', path: '/v1/gaps', who: steering },
  listWishes: { method: 'GET', path: '/v1/wishes', who: 'person' },
  makeWish: { method: 'POST', path: '/v1/wishes', who: steering, once: true, status: 201 },
  closeWish: { method: 'DELETE', path: '/v1/wishes/:id', who: steering, answers: 'nothing', once: true },
} as const satisfies Record<string, Endpoint>;
