/**
 * The company's folder as one consistent state, read beside a running server or without one: rows are one file that is replaced
 * whole, pictures never change and are on the disk before a row names them. Writes nothing.
 */
import { join } from 'node:path';
import { decodeDocument } from '../store/decode-document.ts';
import { diskFiles, readIfThere } from '../store/file-system.ts';
import { STORE_FILE } from '../store/lowdb-store.ts';
import { PICTURES_FOLDER } from '../store/picture-shelf.ts';
import { StoreProblem } from '../store/store-problem.ts';

export interface Snapshot {
  /** The rows' file, checked. */
  readonly bytes: Buffer;
  /** Rows of each table. */
  readonly tables: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly version: number | 'current';
}

/** Rows of a file's bytes; a damaged or newer file is refused under `path`. */
export function readRows(bytes: Buffer, path: string): Snapshot {
  const decoded = decodeDocument(bytes);
  if (decoded.is === 'damaged') throw new StoreProblem('damaged', path, decoded.why);
  if (decoded.is === 'newer') throw new StoreProblem('newer', path, String(decoded.version));
  if (decoded.is === 'older') return { bytes, tables: decoded.tables, version: decoded.version };
  const tables = Object.entries(decoded.content.tables).map(
    ([name, pages]) => [name, pages.flatMap(({ rows }) => rows)] as const,
  );
  return { bytes, tables: Object.fromEntries(tables), version: 'current' };
}

/** Undefined when the folder holds no company yet. */
export async function readSnapshot(folder: string): Promise<Snapshot | undefined> {
  const path = join(folder, STORE_FILE);
  const bytes = await readIfThere(diskFiles, path);
  return bytes && readRows(bytes, path);
}

/** Where a picture lies in the folder, and in a backup. */
export const picturePath = (id: string): string => `${PICTURES_FOLDER}/${id}.webp`;
