/** Writes a backup: one gzipped tar of the rows, the pictures they name, and a manifest. A half-written one never gets the name. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { packTar, type TarSource } from 'modern-tar/fs';
import { diskFiles, readIfThere } from '../store/file-system.ts';
import { STORE_FILE } from '../store/lowdb-store.ts';
import { describeFile, MANIFEST_FILE, type BackupManifest, type ManifestEntry } from './backup-manifest.ts';
import { picturePath, readSnapshot } from './read-snapshot.ts';

export interface BackupReport {
  readonly practices: number;
  readonly pictures: number;
  /** Pictures that a row names and that are not on the disk. */
  readonly missing: number;
}

async function describePictures(folder: string, ids: readonly string[]): Promise<ManifestEntry[]> {
  const entries: ManifestEntry[] = [];
  for (const id of ids) {
    const path = picturePath(id);
    const content = await readIfThere(diskFiles, join(folder, path));
    if (content) entries.push(describeFile(path, content));
  }
  return entries;
}

async function writeDurably(target: string, sources: readonly TarSource[]): Promise<void> {
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    await pipeline(
      packTar(sources),
      createGzip(),
      createWriteStream(temporary, { flags: 'wx', mode: 0o600 }),
    );
    const handle = await open(temporary, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
    await diskFiles.flushFolder(dirname(target));
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}

/** Undefined when there is nothing to back up. */
export async function writeBackup(
  folder: string,
  target: string,
  now: number,
): Promise<BackupReport | undefined> {
  const snapshot = await readSnapshot(folder);
  if (!snapshot) return undefined;
  const named = snapshot.tables['pictures'] ?? [];
  const pictures = await describePictures(
    folder,
    named.map(({ id }) => id),
  );
  const manifest: BackupManifest = {
    format: 'relais-backup',
    version: 1,
    at: new Date(now).toISOString(),
    files: [describeFile(STORE_FILE, snapshot.bytes), ...pictures],
  };
  await writeDurably(target, [
    { type: 'content', target: MANIFEST_FILE, content: JSON.stringify(manifest, undefined, 1) },
    { type: 'content', target: STORE_FILE, content: snapshot.bytes },
    ...pictures.map(({ path }): TarSource => ({ type: 'file', source: join(folder, path), target: path })),
  ]);
  const practices = snapshot.tables['practices']?.length ?? 0;
  return { practices, pictures: pictures.length, missing: named.length - pictures.length };
}
