/** What was erased stays erased: erasures known before a restore are carried out again on what it brought back. */
import { join } from 'node:path';
import { KIT_FOLDER, openKitShelf } from '../store/kit-shelf.ts';
import { openPictureShelf, PICTURES_FOLDER } from '../store/picture-shelf.ts';
import type { ErasureRow } from '../usecases/rows/erasures.ts';
import { replayErasures } from '../usecases/privacy/replay-erasures.ts';
import { withStore } from './open-for-command.ts';
import { readSnapshot } from './read-snapshot.ts';

/** None where there are no rows, or where they can no longer be read: then nobody knows. */
export async function readErasures(folder: string): Promise<readonly ErasureRow[]> {
  const snapshot = await readSnapshot(folder).catch(() => undefined);
  // The table of that name holds these rows, and the checksum vouches that this program wrote them.
  return (snapshot?.tables['erasures'] ?? []) as readonly ErasureRow[];
}

/** How many people's; without one, the restored file is not touched. */
export async function keepErasures(folder: string, erasures: readonly ErasureRow[]): Promise<number> {
  if (erasures.length === 0) return 0;
  const { people, pictures, kitFiles } = await withStore(folder, (store) =>
    store.write((db) => replayErasures(db, erasures)),
  );
  const shelf = await openPictureShelf(join(folder, PICTURES_FOLDER));
  for (const id of pictures) await shelf.remove(id);
  const kitShelf = await openKitShelf(join(folder, KIT_FOLDER));
  for (const id of kitFiles) await kitShelf.remove(id);
  return people;
}
