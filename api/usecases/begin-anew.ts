/** What a restored company forgets of the state that it was: its rows are those of the backup, and what follows is another history. */
import { vouchMoment } from './note-moment.ts';
import type { Writer } from './ports.ts';
import { EPOCH_SETTING } from './read-changes.ts';

/**
 * A device that goes on from a place of the lost history would pass over what is written from here on: the next server names
 * this history anew, and refuses its cursors. The clock of a backup says nothing of this machine's.
 */
export async function beginAnew(db: Writer, now: number): Promise<void> {
  await db.remove('settings', EPOCH_SETTING);
  await vouchMoment(db, now);
}
