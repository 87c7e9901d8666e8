/** What concerns a person: the rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const notificationEndpoints = {
  listNotifications: { method: 'GET', path: '/v1/notifications', who: 'person' },
  readNotifications: {
    method: 'PUT',
    path: '/v1/notifications/read',
    who: 'person',
    answers: 'nothing',
    once: true,
  },
} as const satisfies Record<string, Endpoint>;
