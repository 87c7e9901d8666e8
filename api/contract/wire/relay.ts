/** What crosses when people read, show, take along or erase what is theirs. */
import { z } from 'zod';
import { Export, PersonPage, Relay, RelayLink, ShownRelay } from '../relay.ts';
import type { Wire } from './shape.ts';

export const relayWire = {
  readPerson: { reply: PersonPage },
  readRelay: { reply: Relay },
  listRelayLinks: { reply: z.object({ items: z.array(RelayLink) }) },
  /** The token is told this once and kept nowhere; only its hash is. */
  makeRelayLink: {
    body: z.strictObject({
      label: z.string().trim().max(80).default(''),
      days: z.int().min(1).max(90).default(30),
    }),
    reply: RelayLink.extend({ token: z.string(), url: z.string() }),
  },
  revokeRelayLink: {},
  /** Unknown, revoked, expired, or of somebody who left: not-found, all alike. */
  readShownRelay: { body: z.strictObject({ token: z.string().min(20).max(100) }), reply: ShownRelay },
  exportMine: { reply: Export },
  /**
   * `anonymise` leaves the practices to colleagues without a name, `withdraw` takes them along. `confirmedAt`: when the
   * person said so; one that comes more than an hour later is `stale`, since nobody may mean it any more.
   */
  eraseMine: {
    body: z.strictObject({
      practices: z.enum(['anonymise', 'withdraw']),
      confirmedAt: z.iso.datetime(),
    }),
  },
} as const satisfies Record<string, Wire>;
