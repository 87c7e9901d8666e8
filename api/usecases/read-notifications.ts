/** Marks as read what concerns the person who asks, up to the newest one that they saw; later ones stay unread. */
import type { WriteVerb } from './scope.ts';

export const readNotifications: WriteVerb<'readNotifications'> = async (
  { db, actor, announce },
  { body },
) => {
  const where = { personId: actor.person.id, read: false };
  const seen = (await db.list('notifications', { where })).filter(({ at }) => at <= body.until);
  for (const row of seen) await db.put('notifications', { ...row, read: true });
  const { id } = actor.person;
  if (seen.length > 0) announce({ type: 'changed', noun: 'notification', id, only: id });
};
