/** Linking another device: its rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const deviceLinkEndpoints = {
  linkDevice: {
    method: 'POST',
    path: '/v1/device-links',
    who: 'person',
    once: true,
    status: 201,
    secret: true,
  },
  readDeviceLink: { method: 'GET', path: '/v1/device-links/:id', who: 'person' },
  withdrawDeviceLink: {
    method: 'DELETE',
    path: '/v1/device-links/:id',
    who: 'person',
    answers: 'nothing',
    once: true,
  },
} as const satisfies Record<string, Endpoint>;
