/** Puts a checked backup in the place of a company's folder; what was there stays beside it under another name. */
import { dirname, join } from 'node:path';
import { diskFiles, readIfThere } from '../store/file-system.ts';
import { listJournals } from '../store/journal.ts';
import { takeLock } from '../store/lock.ts';
import { LOCK_FILE, STORE_FILE } from '../store/lowdb-store.ts';
import { KIT_FOLDER } from '../store/kit-shelf.ts';
import { PICTURES_FOLDER } from '../store/picture-shelf.ts';
import { dropSearchFile } from '../store/search-file.ts';
import { writeDurably } from '../store/write-durably.ts';
import type { Backup } from './read-backup.ts';
import { readSnapshot } from './read-snapshot.ts';

export interface Restored {
  /** Where the rows' file that was there is kept. */
  readonly kept?: string;
}

const nameKept = (path: string, now: number): string =>
  `${path}.before-${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}`;

/** With the commits that are in its journal only; what can no longer be read is kept as it is. */
async function keepPresent(path: string, kept: string): Promise<Restored> {
  const snapshot = await readSnapshot(dirname(path)).catch(() => undefined);
  if (snapshot) await writeDurably(diskFiles, kept, [snapshot.bytes]);
  else await diskFiles.link(path, kept);
  return { kept };
}

/**
 * A journal that follows what was there must not be read behind what is put in its place: it would be, where that is the very
 * file which it follows, also when that file itself was lost.
 */
async function keepJournals(path: string, kept: string): Promise<void> {
  for (const journal of await listJournals(diskFiles, path))
    await diskFiles.rename(journal, journal.replace(path, kept));
}

/** Undefined: there is a company already, and `force` was not given. */
export async function restoreBackup(
  { pictures, kitFiles }: Backup,
  from: string,
  folder: string,
  { force, now }: { readonly force: boolean; readonly now: number },
): Promise<Restored | undefined> {
  for (const shelf of [PICTURES_FOLDER, KIT_FOLDER]) await diskFiles.makeFolder(join(folder, shelf));
  const lock = await takeLock(diskFiles, join(folder, LOCK_FILE));
  try {
    const rows = join(folder, STORE_FILE);
    const isTaken = (await readIfThere(diskFiles, rows)) !== undefined;
    if (isTaken && !force) return undefined;
    const kept = nameKept(rows, now);
    const restored = isTaken ? await keepPresent(rows, kept) : {};
    for (const path of [...pictures, ...kitFiles])
      await writeDurably(diskFiles, join(folder, path), [await diskFiles.read(join(from, path))]);
    // It is of the rows that were there, and a crash must not leave it beside others.
    await dropSearchFile(folder);
    // The rows last: until then the folder is what it was.
    await writeDurably(diskFiles, rows, [await diskFiles.read(join(from, STORE_FILE))]);
    await keepJournals(rows, kept);
    return restored;
  } finally {
    await lock.release();
  }
}
