/** One thing that the person did and the server must learn: an endpoint by name with all it needs, to be sent exactly once. */
import type { EndpointName } from '#contract/endpoints';

export interface Intent {
  readonly v: 1;
  /** The idempotency key: the same for every attempt. */
  readonly id: string;
  readonly endpoint: EndpointName;
  readonly params: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  /** A picture as a `data:` address; sent as bytes. */
  readonly picture?: string;
  /** Those with the same order leave one after the other, in the order of writing. */
  readonly order: string;
  /** Words for the person: what is waiting. */
  readonly title: string;
  /** Words for the person: to whom it is said. Absent in what was kept before it was. */
  readonly to?: string;
  /** Never sent in another person's name. */
  readonly personId: string;
  readonly at: number;
  readonly attempts: number;
  /** Not before this, by our own back-off; news of a network sets it aside. */
  readonly retryAt: number;
  /** Not before this, by the server's word. */
  readonly notBefore: number;
  readonly state: 'waiting' | 'needs-you';
  readonly problem?: { readonly code: string; readonly title: string };
}

export type NewIntent = Pick<Intent, 'endpoint' | 'params' | 'order' | 'title'> &
  Partial<Pick<Intent, 'id' | 'body' | 'query' | 'picture' | 'to'>>;
