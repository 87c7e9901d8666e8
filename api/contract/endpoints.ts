/**
 * The one endpoint table, light half: name → method, path, who may. Any browser script can afford it.
 * What crosses (query, body, reply) is in `wire.ts`, keyed by the same names; a name missing there does not compile.
 */
import type { Role } from './words.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** `anyone` needs no token, `person` any signed-in person, a list only those roles. */
export type Who = 'anyone' | 'person' | readonly Role[];

export interface Endpoint {
  readonly method: Method;
  /** Hono path pattern. */
  readonly path: `/${string}`;
  readonly who: Who;
  /** Unsafe and not naturally idempotent: `Idempotency-Key` is required. */
  readonly once?: true;
  /** What the answer is when it is not JSON. */
  readonly answers?: 'picture' | 'events' | 'nothing';
  /** What is taken when it is not JSON. */
  readonly takes?: 'picture';
  /** Status of a success when it is neither 200 nor 204. */
  readonly status?: 201;
  /** The reply holds a secret: it is never kept, so a repeat with the same key is carried out anew. */
  readonly secret?: true;
}

export const endpoints = {
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

  listPractices: { method: 'GET', path: '/v1/practices', who: 'person' },
  searchPractices: { method: 'GET', path: '/v1/practices/search', who: 'person' },
  readPractice: { method: 'GET', path: '/v1/practices/:id', who: 'person' },
  sharePractice: { method: 'POST', path: '/v1/practices', who: 'person', once: true, status: 201 },
  editPractice: { method: 'PATCH', path: '/v1/practices/:id', who: 'person', once: true },
  withdrawPractice: {
    method: 'DELETE',
    path: '/v1/practices/:id',
    who: 'person',
    answers: 'nothing',
    once: true,
  },

  likePractice: { method: 'PUT', path: '/v1/practices/:id/like', who: 'person', once: true },
  unlikePractice: { method: 'DELETE', path: '/v1/practices/:id/like', who: 'person', once: true },
  listComments: { method: 'GET', path: '/v1/practices/:id/comments', who: 'person' },
  addComment: { method: 'POST', path: '/v1/practices/:id/comments', who: 'person', once: true, status: 201 },
  removeComment: {
    method: 'DELETE',
    path: '/v1/comments/:id',
    who: 'person',
    answers: 'nothing',
    once: true,
  },
  listReuses: { method: 'GET', path: '/v1/practices/:id/reuses', who: 'person' },
  recordVerdict: { method: 'PUT', path: '/v1/practices/:id/reuses/:reuseId', who: 'person', once: true },
  withdrawVerdict: {
    method: 'DELETE',
    path: '/v1/practices/:id/reuses/:reuseId',
    who: 'person',
    answers: 'nothing',
    once: true,
  },

  addPicture: { method: 'PUT', path: '/v1/pictures/:id', who: 'person', takes: 'picture', once: true },
  readPicture: { method: 'GET', path: '/v1/pictures/:id', who: 'person', answers: 'picture' },

  readChanges: { method: 'GET', path: '/v1/changes', who: 'person' },
  followFeed: { method: 'GET', path: '/v1/events', who: 'person', answers: 'events' },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
