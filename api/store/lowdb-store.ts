/** Opens the company's file as the Store port: locks the folder, reads the file or refuses it, creates a missing one. */
import { join } from 'node:path';
import { Low } from 'lowdb';
import { EMPTY_DOCUMENT, type Document } from './document.ts';
import { DurableAdapter } from './durable-adapter.ts';
import { diskFiles, type FileSystem } from './file-system.ts';
import { takeLock } from './lock.ts';
import type { Steps } from './migrate.ts';
import { RowStore } from './row-store.ts';
import { KIT_FOLDER, KINDS } from './kit-shelf.ts';
import { PICTURES_FOLDER } from './picture-shelf.ts';
import { StoreProblem } from './store-problem.ts';
import { watchGrowth, type Outgrown } from './watch-growth.ts';

export const STORE_FILE = 'relais.json';
export const LOCK_FILE = 'relais.lock';

export interface StoreOptions {
  readonly files?: FileSystem;
  readonly steps?: Steps;
  /** When the journal is folded into the file. */
  readonly journalMaxBytes?: number;
  /** Said once in the life of the process. */
  readonly onOutgrown?: (size: Outgrown) => void;
  readonly onFailure?: (problem: StoreProblem) => void;
}

const SHELVES = [
  { name: PICTURES_FOLDER, endings: ['.webp'] },
  { name: KIT_FOLDER, endings: KINDS.map((kind) => `.${kind}`) },
];

/** Pictures and files are only ever there beside rows: a folder that has lost its rows must not pass for a new one. */
async function refuseOrphans(files: FileSystem, folder: string): Promise<void> {
  for (const { name: shelf, endings } of SHELVES) {
    const path = join(folder, shelf);
    const names = await files.list(path).catch((): string[] => []);
    if (names.some((name) => endings.some((ending) => name.endsWith(ending))))
      throw new StoreProblem('missing', join(folder, STORE_FILE), path);
  }
}

/** @throws StoreProblem when the folder is in use, or the file is damaged, gone, newer or cannot be migrated. */
export async function openLowdbStore(folder: string, options: StoreOptions = {}): Promise<RowStore> {
  const files = options.files ?? diskFiles;
  await files.makeFolder(folder);
  const lock = await takeLock(files, join(folder, LOCK_FILE));
  try {
    const path = join(folder, STORE_FILE);
    const adapter = new DurableAdapter(files, path, {
      steps: options.steps,
      checkMine: () => lock.verify(),
      journalMaxBytes: options.journalMaxBytes,
    });
    const low = new Low<Document>(adapter, EMPTY_DOCUMENT);
    await low.read();
    if (adapter.size === 0) await refuseOrphans(files, folder);
    const watch = watchGrowth(options.onOutgrown);
    const store: RowStore = new RowStore(low, path, {
      ...(options.onFailure && { onFailure: options.onFailure }),
      append: (changes, content) => adapter.append(changes, content),
      onDurable: () => watch(low.data, adapter.size),
      onClose: async () => {
        await adapter.close(low.data);
        await lock.release();
      },
    });
    watch(low.data, adapter.size);
    return store;
  } catch (cause) {
    await lock.release();
    throw cause;
  }
}
