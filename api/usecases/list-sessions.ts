/** The devices that a person is signed in on, latest use first; only their own. */
import type { ReadVerb } from './scope.ts';

export const listSessions: ReadVerb<'listSessions'> = async ({ db, actor, now }) => {
  const rows = await db.list('sessions', { where: { personId: actor.person.id } });
  const open = rows.filter(({ refreshExpiresAt }) => Date.parse(refreshExpiresAt) > now);
  const items = open.map(({ id, device, at, lastAt }) => {
    return { id, device, createdAt: at, lastAt, current: id === actor.sessionId };
  });
  return { items: items.toSorted((a, b) => b.lastAt.localeCompare(a.lastAt)) };
};
