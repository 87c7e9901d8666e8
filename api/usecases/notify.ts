/**
 * Tells a person of what concerns them: one row in their own list, in the same write as what happened, counted or not as
 * they chose. Never of their own doing.
 */
import { fillChoices, groupOf } from '#domain/notification-groups';
import type { Noun, NotificationKind } from '#contract/words';
import type { WriteScope } from './scope.ts';

export interface Telling {
  readonly to: string;
  readonly kind: NotificationKind;
  readonly about: { readonly noun: Noun; readonly id: string };
  readonly title: string;
  /** The one who did it is not named: they asked to stay hidden. */
  readonly hidden?: true;
  /** Names what happened: told once, however often it is reported, and it can be taken back by this name. */
  readonly once?: string;
}

/** Nothing is told to who did it, to people who left, or to those who want no word of this kind. */
export async function notify({ db, actor, now, random, announce }: WriteScope, told: Telling): Promise<void> {
  const { to, kind, about, title, hidden, once } = told;
  if (to === actor.person.id || !(await db.get('people', to))?.active) return;
  const choice = fillChoices((await db.get('preferences', to))?.tell)[groupOf(kind)];
  const id = once === undefined ? random.id() : `${once}:${to}`;
  if (choice === 'never' || (await db.get('notifications', id))) return;
  await db.put('notifications', {
    id,
    personId: to,
    kind,
    ...(hidden ? {} : { byId: actor.person.id }),
    noun: about.noun,
    aboutId: about.id,
    title,
    at: new Date(now).toISOString(),
    // Only listed: there to be found, and never a number that asks for attention.
    read: choice === 'listed',
  });
  announce({ type: 'changed', noun: 'notification', id: to, only: to });
}

/** What was taken back within its moment was never news; what the person has read stays read. */
export async function untell(
  { db, announce }: Pick<WriteScope, 'db' | 'announce'>,
  to: string,
  once: string,
): Promise<void> {
  const id = `${once}:${to}`;
  if (!(await db.get('notifications', id))) return;
  await db.remove('notifications', id);
  announce({ type: 'changed', noun: 'notification', id: to, only: to });
}

/** What is gone is no longer worth opening: nobody's list sends them to a page that is not there. */
export async function untellOf(
  { db, announce }: Pick<WriteScope, 'db' | 'announce'>,
  { noun, id }: Telling['about'],
): Promise<void> {
  const rows = await db.list('notifications', { where: { aboutId: id } });
  for (const row of rows.filter((each) => each.noun === noun)) {
    await db.remove('notifications', row.id);
    announce({ type: 'changed', noun: 'notification', id: row.personId, only: row.personId });
  }
}
