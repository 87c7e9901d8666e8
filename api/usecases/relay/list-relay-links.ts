/** The links to one's own relay that still open it, newest first. */
import type { ReadVerb } from '../scope.ts';
import { isExpired, presentLink } from './present-link.ts';

export const listRelayLinks: ReadVerb<'listRelayLinks'> = async ({ db, actor, now }) => {
  const rows = await db.list('relayLinks', { where: { personId: actor.person.id }, order: '-at' });
  return { items: rows.filter((row) => !isExpired(row, now)).map(presentLink) };
};
