/** Makes a link to one's own relay, for whom one gives it to, until it expires or is revoked. */
import { Refusal } from '#contract/refusal';
import { digest } from '../digest.ts';
import type { WriteVerb } from '../scope.ts';
import { isExpired, presentLink } from './present-link.ts';

const DAY_MS = 86_400_000;
/** More than these nobody keeps in mind, and what is not kept in mind is not revoked. */
const LINKS_MAX = 10;

export const makeRelayLink: WriteVerb<'makeRelayLink'> = async (
  { db, actor, now, random, settings },
  { body: { label, days } },
) => {
  const own = await db.list('relayLinks', { where: { personId: actor.person.id } });
  if (own.filter((row) => !isExpired(row, now)).length >= LINKS_MAX) throw new Refusal('too-many');
  const token = random.token();
  const row = {
    id: random.id(),
    personId: actor.person.id,
    tokenHash: await digest(token),
    label,
    at: new Date(now).toISOString(),
    expiresAt: new Date(now + days * DAY_MS).toISOString(),
  };
  await db.put('relayLinks', row);
  // In the fragment, which browsers send to no server and write to no log.
  return { ...presentLink(row), token, url: `${settings.url}/#/relay/link.${token}` };
};
