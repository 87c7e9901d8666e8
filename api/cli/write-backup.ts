/** Writes a backup: one gzipped tar of the rows, the pictures and files of kits that they name, and a manifest. A half-written one never gets the name. */
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
import { listBeside } from './list-beside.ts';
import { readSnapshot } from './read-snapshot.ts';

export interface BackupReport {
  readonly practices: number;
  readonly pictures: number;
  readonly kitFiles: number;
  /** Pictures and files that a row names and that are not on the disk. */
  readonly missing: number;
}

/** The company's folder was read; where the backup was to be, it could not be written. */
export class UnwritableTarget extends Error {
  override readonly name = 'UnwritableTarget';
}

async function describeShelf(folder: string, paths: readonly string[]): Promise<ManifestEntry[]> {
  const entries: ManifestEntry[] = [];
  for (const path of paths) {
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
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new UnwritableTarget(cause instanceof Error ? cause.message : String(cause), { cause });
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
  const named = await listBeside(folder, snapshot.tables);
  const pictures = await describeShelf(folder, named[0]);
  const kitFiles = await describeShelf(folder, named[1]);
  const beside = [...pictures, ...kitFiles];
  const manifest: BackupManifest = {
    format: 'relais-backup',
    version: 1,
    at: new Date(now).toISOString(),
    files: [describeFile(STORE_FILE, snapshot.bytes), ...beside],
  };
  await writeDurably(target, [
    { type: 'content', target: MANIFEST_FILE, content: JSON.stringify(manifest, undefined, 1) },
    { type: 'content', target: STORE_FILE, content: snapshot.bytes },
    ...beside.map(({ path }): TarSource => ({ type: 'file', source: join(folder, path), target: path })),
  ]);
  const practices = snapshot.tables['practices']?.length ?? 0;
  const missing = named.flat().length - beside.length;
  return { practices, pictures: pictures.length, kitFiles: kitFiles.length, missing };
}
