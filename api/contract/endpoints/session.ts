/** Signing in, the person who is signed in, and the company: their rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const sessionEndpoints = {
  redeemInvitation: { method: 'POST', path: '/v1/sign-in', who: 'anyone' },
  refreshSession: { method: 'POST', path: '/v1/session/refresh', who: 'anyone' },
  signOut: { method: 'DELETE', path: '/v1/session', who: 'person', answers: 'nothing' },
  listSessions: { method: 'GET', path: '/v1/sessions', who: 'person' },
  revokeSession: { method: 'DELETE', path: '/v1/sessions/:id', who: 'person', answers: 'nothing' },
  readMe: { method: 'GET', path: '/v1/me', who: 'person' },
  invitePerson: {
    method: 'POST',
    path: '/v1/people/:id/invitation',
    who: ['administrator'],
    once: true,
    status: 201,
    secret: true,
  },
  readCompany: { method: 'GET', path: '/v1/company', who: 'person' },
} as const satisfies Record<string, Endpoint>;
