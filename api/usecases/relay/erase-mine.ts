/** Erases what is the actor's own, for good; a note of it stays, so that a backup cannot bring it back. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';
import { erasePerson } from '../privacy/erase-person.ts';

/** A request that waited longer somewhere on the way is not carried out. */
const CONFIRMED_MS = 3_600_000;

export const eraseMine: WriteVerb<'eraseMine'> = async (scope, { body: { practices, confirmedAt } }) => {
  const { db, actor, now, random, announce } = scope;
  if (Math.abs(now - Date.parse(confirmedAt)) > CONFIRMED_MS) throw new Refusal('stale');
  const personId = actor.person.id;
  await erasePerson(scope, personId, practices);
  await db.put('erasures', { id: random.id(), personId, practices, at: new Date(now).toISOString() });
  announce({ type: 'changed', noun: 'person', id: personId });
};
