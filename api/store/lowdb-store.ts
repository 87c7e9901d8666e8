/** Opens the company's file as the Store port: locks the folder, reads the file or refuses it, creates a missing one. */
import { join } from 'node:path';
import { Low } from 'lowdb';
import { EMPTY_DOCUMENT, type Document } from './document.ts';
import { DurableAdapter } from './durable-adapter.ts';
import { diskFiles, type FileSystem } from './file-system.ts';
import { takeLock } from './lock.ts';
import type { Steps } from './migrate.ts';
import { RowStore } from './row-store.ts';
import type { StoreProblem } from './store-problem.ts';
import { watchGrowth, type Outgrown } from './watch-growth.ts';

export const STORE_FILE = 'relais.json';
export const LOCK_FILE = 'relais.lock';

export interface StoreOptions {
  readonly files?: FileSystem;
  readonly steps?: Steps;
  /** Said once in the life of the process. */
  readonly onOutgrown?: (size: Outgrown) => void;
  readonly onFailure?: (problem: StoreProblem) => void;
}

/** @throws StoreProblem when the folder is in use, or the file is damaged, newer or cannot be migrated. */
export async function openLowdbStore(folder: string, options: StoreOptions = {}): Promise<RowStore> {
  const files = options.files ?? diskFiles;
  await files.makeFolder(folder);
  const lock = await takeLock(files, join(folder, LOCK_FILE));
  try {
    const path = join(folder, STORE_FILE);
    const adapter = new DurableAdapter(files, path, options.steps);
    const low = new Low<Document>(adapter, EMPTY_DOCUMENT);
    await low.read();
    const watch = watchGrowth(options.onOutgrown);
    const store: RowStore = new RowStore(low, path, {
      ...(options.onFailure && { onFailure: options.onFailure }),
      onDurable: () => watch(low.data, adapter.size),
      onClose: () => lock.release(),
    });
    watch(low.data, adapter.size);
    return store;
  } catch (cause) {
    await lock.release();
    throw cause;
  }
}
