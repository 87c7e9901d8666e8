/**
 * The company's folder as one consistent state, read beside a running server or without one: the rows' file with the journal
 * that follows it; pictures and files of kits never change and are on the disk before a row names them. Writes nothing.
 */
import { join } from 'node:path';
import { decodeDocument } from '../store/decode-document.ts';
import type { Document } from '../store/document.ts';
import { encodeDocument } from '../store/encode-document.ts';
import { diskFiles } from '../store/file-system.ts';
import { STORE_FILE } from '../store/lowdb-store.ts';
import { PICTURES_FOLDER } from '../store/picture-shelf.ts';
import { readStored, type Stored } from '../store/read-stored.ts';
import { StoreProblem } from '../store/store-problem.ts';

type Tables = Readonly<Record<string, readonly { readonly id: string; readonly name?: string }[]>>;
export interface Snapshot {
  /** All of it as one file of rows. */
  readonly bytes: Buffer;
  /** Rows of each table. */
  readonly tables: Tables;
}

function tablesOf({ tables }: Document): Tables {
  const named = Object.entries(tables).map(
    ([name, pages]) => [name, pages.flatMap(({ rows }) => rows)] as const,
  );
  return Object.fromEntries(named);
}

/** Rows of a file's bytes; a damaged or newer file is refused under `path`. */
export function readRows(bytes: Buffer, path: string): Tables {
  const decoded = decodeDocument(bytes);
  if (decoded.is === 'damaged') throw new StoreProblem('damaged', path, decoded.why);
  if (decoded.is === 'newer') throw new StoreProblem('newer', path, String(decoded.version));
  return decoded.is === 'older' ? decoded.tables : tablesOf(decoded.content);
}

function snapshotOf({ bytes, commits, content }: Stored, path: string): Snapshot {
  if (content.is === 'current') {
    const whole = commits === 0 ? bytes : Buffer.concat(encodeDocument(content.document).chunks);
    return { bytes: whole, tables: tablesOf(content.document) };
  }
  // Only a start brings rows of an older shape up, and folds the journal that was left behind them.
  if (commits > 0) throw new StoreProblem('migration-failed', path, String(content.version));
  return { bytes, tables: content.tables };
}

/** Undefined when the folder holds no company yet. */
export async function readSnapshot(folder: string): Promise<Snapshot | undefined> {
  const path = join(folder, STORE_FILE);
  const stored = await readStored(diskFiles, path);
  return stored && snapshotOf(stored, path);
}

/** Where a picture lies in the folder, and in a backup. */
export const picturePath = (id: string): string => `${PICTURES_FOLDER}/${id}.webp`;
