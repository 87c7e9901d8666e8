/** Founds the demo company in an empty folder: seeded, its people invited. It starts nothing. */
import { join } from 'node:path';
import { KIT_FOLDER, openKitShelf } from '../store/kit-shelf.ts';
import { openLowdbStore } from '../store/lowdb-store.ts';
import { createPictureEncoder } from '../store/picture-encoder.ts';
import { openPictureShelf } from '../store/picture-shelf.ts';
import { invite, type Invitee } from './invite.ts';
import { seedCompany } from './seed.ts';

/** `invited`: ids of the people who get an invitation. */
export async function foundCompany(folder: string, invited: readonly string[]): Promise<readonly Invitee[]> {
  const store = await openLowdbStore(folder);
  const shelf = await openPictureShelf(join(folder, 'pictures'));
  const kitShelf = await openKitShelf(join(folder, KIT_FOLDER));
  await seedCompany({ store, shelf, kitShelf, encoder: createPictureEncoder(), now: Date.now() });
  const invitees = await invite(store, invited);
  await store.close();
  return invitees;
}
