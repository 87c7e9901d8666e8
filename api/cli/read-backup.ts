/** Unpacks a backup into a folder of its own and checks every byte against the manifest; refuses the whole when one is wrong. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { TarHeader } from 'modern-tar';
import { unpackTar } from 'modern-tar/fs';
import { diskFiles, readIfThere } from '../store/file-system.ts';
import { KIT_FOLDER, KINDS } from '../store/kit-shelf.ts';
import { STORE_FILE } from '../store/lowdb-store.ts';
import { PICTURES_FOLDER } from '../store/picture-shelf.ts';
import { BackupManifest, describeFile, MANIFEST_FILE } from './backup-manifest.ts';
import { readRows } from './read-snapshot.ts';

export interface Backup {
  readonly at: string;
  readonly practices: number;
  /** Paths of the pictures within the folder. */
  readonly pictures: readonly string[];
  /** Likewise of the files of kits. */
  readonly kitFiles: readonly string[];
}
export class BadBackup extends Error {
  override readonly name = 'BadBackup';
}

const TAKEN = new RegExp(
  `^(${MANIFEST_FILE}|${STORE_FILE}|pictures/[A-Za-z0-9_-]{1,64}\\.webp|kit-files/[A-Za-z0-9_-]{1,64}\\.(${KINDS.join('|')}))$`,
);

async function unpack(file: string, folder: string): Promise<void> {
  try {
    // Only plain files under the names that a backup has: no link, no way out of the folder.
    const filter = (header: TarHeader) => header.type === 'file' && TAKEN.test(header.name);
    await pipeline(
      createReadStream(file),
      createGunzip(),
      unpackTar(folder, { filter, fmode: 0o600, dmode: 0o700 }),
    );
  } catch (cause) {
    throw new BadBackup(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

async function readManifest(folder: string): Promise<BackupManifest> {
  const bytes = await readIfThere(diskFiles, join(folder, MANIFEST_FILE));
  if (!bytes) throw new BadBackup(MANIFEST_FILE);
  try {
    return BackupManifest.parse(JSON.parse(bytes.toString()));
  } catch (cause) {
    throw new BadBackup(MANIFEST_FILE, { cause });
  }
}

/** @throws BadBackup naming the first file that is missing or not what the manifest says. */
export async function readBackup(file: string, folder: string): Promise<Backup> {
  await unpack(file, folder);
  const manifest = await readManifest(folder);
  for (const entry of manifest.files) {
    const content = TAKEN.test(entry.path) && (await readIfThere(diskFiles, join(folder, entry.path)));
    if (!content || describeFile(entry.path, content).sha256 !== entry.sha256)
      throw new BadBackup(entry.path);
  }
  const rows = await readIfThere(diskFiles, join(folder, STORE_FILE));
  if (!rows || !manifest.files.some(({ path }) => path === STORE_FILE)) throw new BadBackup(STORE_FILE);
  const tables = readRows(rows, `${file}: ${STORE_FILE}`);
  const pathsIn = (shelf: string) =>
    manifest.files.flatMap(({ path }) => (path.startsWith(`${shelf}/`) ? [path] : []));
  const [pictures, kitFiles] = [pathsIn(PICTURES_FOLDER), pathsIn(KIT_FOLDER)];
  return { at: manifest.at, practices: tables['practices']?.length ?? 0, pictures, kitFiles };
}
