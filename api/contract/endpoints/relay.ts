/** People's own pages, and what is theirs: their rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const relayEndpoints = {
  readPerson: { method: 'GET', path: '/v1/people/:id', who: 'person' },
  readRelay: { method: 'GET', path: '/v1/me/relay', who: 'person' },
  listRelayLinks: { method: 'GET', path: '/v1/me/relay/links', who: 'person' },
  makeRelayLink: {
    method: 'POST',
    path: '/v1/me/relay/links',
    who: 'person',
    once: true,
    status: 201,
    secret: true,
  },
  revokeRelayLink: {
    method: 'DELETE',
    path: '/v1/me/relay/links/:id',
    who: 'person',
    answers: 'nothing',
    once: true,
  },
  /** POST, since the token must be in no address: addresses are logged, kept and passed on. */
  readShownRelay: { method: 'POST', path: '/v1/shown-relay', who: 'person', once: true, secret: true },
  exportMine: { method: 'GET', path: '/v1/me/export', who: 'person' },
  eraseMine: { method: 'POST', path: '/v1/me/erasure', who: 'person', answers: 'nothing', once: true },
} as const satisfies Record<string, Endpoint>;
