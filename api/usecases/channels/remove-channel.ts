/** Removes a channel and what still waits for it; unknown ones are `not-found`. */
import { Refusal } from '#contract/refusal';
import type { Writer } from '../ports.ts';
import type { WriteVerb } from '../scope.ts';

/** Also used by the command line. */
export async function dropChannel(db: Writer, id: string): Promise<void> {
  if (!(await db.get('channels', id))) throw new Refusal('not-found');
  for (const row of await db.list('deliveries', { where: { channelId: id } })) {
    await db.remove('deliveries', row.id);
  }
  await db.remove('channels', id);
}

export const removeChannel: WriteVerb<'removeChannel'> = async ({ db }, { params }) => {
  await dropChannel(db, params.id);
};
