/** Opens the company's rows for one command, and closes them whatever comes of it. A server at work on them is told in one line. */
import { openLowdbStore } from '../store/lowdb-store.ts';
import { dropSearchFile } from '../store/search-file.ts';
import type { RowStore } from '../store/row-store.ts';

export async function withStore<R>(folder: string, work: (store: RowStore) => Promise<R>): Promise<R> {
  const store = await openLowdbStore(folder);
  try {
    // A command may change rows without the search: what waits for the next start would be behind.
    await dropSearchFile(folder);
    return await work(store);
  } finally {
    await store.close();
  }
}
