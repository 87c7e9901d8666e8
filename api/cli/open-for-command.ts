/** Opens the company's rows for one command, and closes them whatever comes of it. A server at work on them is told in one line. */
import { openLowdbStore } from '../store/lowdb-store.ts';
import type { RowStore } from '../store/row-store.ts';

export async function withStore<R>(folder: string, work: (store: RowStore) => Promise<R>): Promise<R> {
  const store = await openLowdbStore(folder);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
