/** A link that this very person made; anybody else's, an invitation and one that never was are the same: `not-found`. */
import { Refusal } from '#contract/refusal';
import type { Reader } from './ports.ts';
import type { InvitationRow } from './rows/directory.ts';
import type { Actor } from './scope.ts';

export async function findDeviceLink(db: Reader, actor: Actor, id: string): Promise<InvitationRow> {
  const row = await db.get('invitations', id);
  if (row?.personId !== actor.person.id || row.linkedFrom === undefined) throw new Refusal('not-found');
  return row;
}
