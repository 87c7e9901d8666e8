/** Changes one named value in one transaction: what a sign-out deletes meanwhile does not come back with its next change. */
import type { Database } from './database.ts';

export async function changeState<T>(
  database: Database,
  key: string,
  change: (before: unknown) => T,
): Promise<void> {
  const { store, done } = database.transaction('state', 'readwrite');
  await store.put(change(await store.get(key)), key);
  await done;
}
