/** Tells a person of what concerns them: one row in their own list, in the same write as what happened. Never oneself. */
import type { Noun, NotificationKind } from '#contract/words';
import type { WriteScope } from './scope.ts';

export interface Telling {
  readonly to: string;
  readonly kind: NotificationKind;
  readonly about: { readonly noun: Noun; readonly id: string };
  readonly title: string;
  /** The one who did it is not named: they asked to stay hidden. */
  readonly hidden?: true;
}

/** Nothing is told to who did it, nor to people who left. */
export async function notify({ db, actor, now, random, announce }: WriteScope, told: Telling): Promise<void> {
  const { to, kind, about, title, hidden } = told;
  if (to === actor.person.id || !(await db.get('people', to))?.active) return;
  await db.put('notifications', {
    id: random.id(),
    personId: to,
    kind,
    ...(hidden ? {} : { byId: actor.person.id }),
    noun: about.noun,
    aboutId: about.id,
    title,
    at: new Date(now).toISOString(),
    read: false,
  });
  announce({ type: 'changed', noun: 'notification', id: to, only: to });
}
