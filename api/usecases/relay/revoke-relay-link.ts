/** Revokes a link of one's own, at once; another person's is as unknown as one that never was. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';

export const revokeRelayLink: WriteVerb<'revokeRelayLink'> = async ({ db, actor }, { params }) => {
  const row = await db.get('relayLinks', params.id);
  if (row?.personId !== actor.person.id) throw new Refusal('not-found');
  await db.remove('relayLinks', row.id);
};
