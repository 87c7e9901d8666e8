/** Keeping a device up to date: its rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const changeEndpoints = {
  readChanges: { method: 'GET', path: '/v1/changes', who: 'person' },
  followFeed: { method: 'GET', path: '/v1/events', who: 'person', answers: 'events' },
} as const satisfies Record<string, Endpoint>;
