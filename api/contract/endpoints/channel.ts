/** Slack and Teams channels: their rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const channelEndpoints = {
  listChannels: { method: 'GET', path: '/v1/channels', who: ['administrator'] },
  addChannel: { method: 'POST', path: '/v1/channels', who: ['administrator'], once: true, status: 201 },
  removeChannel: {
    method: 'DELETE',
    path: '/v1/channels/:id',
    who: ['administrator'],
    answers: 'nothing',
    once: true,
  },
  tryChannel: {
    method: 'POST',
    path: '/v1/channels/:id/trial',
    who: ['administrator'],
    answers: 'nothing',
    once: true,
  },
} as const satisfies Record<string, Endpoint>;
