/** Lists what concerns the person who asks, newest first, and how much of it is unread. */
import type { Notification } from '#contract/notification';
import { pageRows } from './page-rows.ts';
import type { Reader } from './ports.ts';
import { presentPeople } from './present-person.ts';
import type { NotificationRow } from './rows/notifications.ts';
import type { ReadVerb } from './scope.ts';

function present(row: NotificationRow, by: Notification['by']): Notification {
  const { id, kind, noun, aboutId, title, at, read } = row;
  return { id, kind, about: { noun, id: aboutId }, title, at, read, ...(by ? { by } : {}) };
}

export async function presentNotifications(
  db: Reader,
  rows: readonly NotificationRow[],
): Promise<Notification[]> {
  const personOf = await presentPeople(
    db,
    rows.flatMap(({ byId }) => byId ?? []),
  );
  return rows.map((row) => present(row, row.byId === undefined ? undefined : personOf(row.byId)));
}

export const listNotifications: ReadVerb<'listNotifications'> = async ({ db, actor }, { query }) => {
  const where = { personId: actor.person.id };
  const { rows, next } = await pageRows(db, 'notifications', { where, ...query });
  const unread = await db.count('notifications', { ...where, read: false });
  return { items: await presentNotifications(db, rows), next, unread };
};
