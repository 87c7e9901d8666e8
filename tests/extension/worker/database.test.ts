import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../extension/worker/database.ts';

it('builds every room from nothing, and keeps what an older version wrote', async () => {
  const fresh = await openDatabase('fresh');
  expect([...fresh.objectStoreNames].toSorted()).toEqual([
    'outbox',
    'practices',
    'shares',
    'state',
    'visits',
  ]);
  const old = await openDB('old', 1, {
    upgrade(database) {
      for (const name of ['state', 'visits', 'shares']) database.createObjectStore(name);
      database.createObjectStore('practices', { keyPath: 'id' });
      database.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true });
    },
  });
  await old.put('state', 'kept', 'cursor');
  await old.put('practices', { id: 'p1', author: { id: 'u1' } });
  old.close();
  const now = await openDatabase('old');
  expect(await now.get('state', 'cursor')).toBe('kept');
  // Step 2: what was there before is found by its author.
  expect(await now.getAllFromIndex('practices', 'author', 'u1')).toHaveLength(1);
  expect(await now.getAllFromIndex('practices', 'author', 'u2')).toEqual([]);
});
