/** The verbs of people's own pages. */
import { eraseMine } from '../relay/erase-mine.ts';
import { exportMine } from '../relay/export-mine.ts';
import { listRelayLinks } from '../relay/list-relay-links.ts';
import { makeRelayLink } from '../relay/make-relay-link.ts';
import { readPerson } from '../relay/read-person.ts';
import { readRelay } from '../relay/read-relay.ts';
import { readShownRelay } from '../relay/read-shown-relay.ts';
import { revokeRelayLink } from '../relay/revoke-relay-link.ts';

export const relayReads = { readPerson, readRelay, listRelayLinks, exportMine };
export const relayWrites = { makeRelayLink, revokeRelayLink, readShownRelay, eraseMine };
