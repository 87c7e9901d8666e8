/** The same store without a disk, for tests and for looking around; forgets all when the process ends. */
import { Low, Memory } from 'lowdb';
import type { Store } from '../usecases/ports.ts';
import { EMPTY_DOCUMENT, type Document } from './document.ts';
import { RowStore } from './row-store.ts';

export async function openMemoryStore(): Promise<Store> {
  const low = new Low<Document>(new Memory<Document>(), EMPTY_DOCUMENT);
  await low.read();
  return new RowStore(low, 'memory');
}
