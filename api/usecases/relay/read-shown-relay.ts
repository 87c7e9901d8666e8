/** A relay that its owner shows by a link. It notes nowhere who looked: a link is trust, not a trap. */
import { Refusal } from '#contract/refusal';
import { digest } from '../digest.ts';
import type { WriteVerb } from '../scope.ts';
import { isExpired } from './present-link.ts';
import { presentRelay } from './present-relay.ts';

export const readShownRelay: WriteVerb<'readShownRelay'> = async ({ db, actor, now }, { body }) => {
  const [link] = await db.list('relayLinks', { where: { tokenHash: await digest(body.token) } });
  const person = link && !isExpired(link, now) ? await db.get('people', link.personId) : undefined;
  if (!person?.active) throw new Refusal('not-found');
  return presentRelay(db, actor.person.id, person);
};
