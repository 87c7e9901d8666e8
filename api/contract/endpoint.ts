/** A row of the endpoint table: how a verb is reached over HTTP, and who may. Types only. */
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
  readonly answers?: 'picture' | 'file' | 'events' | 'nothing';
  /** What is taken when it is not JSON. */
  readonly takes?: 'picture' | 'file';
  /** Status of a success when it is neither 200 nor 204. */
  readonly status?: 201;
  /** The reply holds a secret: it is never kept, so a repeat with the same key is carried out anew. */
  readonly secret?: true;
}
