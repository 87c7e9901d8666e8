import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../extension/worker/database.ts';

it('builds every room from nothing, and keeps what an older version wrote', async () => {
  const fresh = await openDatabase(randomUUID());
  expect([...fresh.objectStoreNames].toSorted()).toEqual([
    'outbox',
    'practices',
    'shares',
    'state',
    'visits',
  ]);
  const name = randomUUID();
  const old = await openDB(name, 1, {
    upgrade(database) {
      for (const store of ['state', 'visits', 'shares']) database.createObjectStore(store);
      database.createObjectStore('practices', { keyPath: 'id' });
      database.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true });
    },
  });
  await old.put('state', 'kept', 'cursor');
  await old.put('practices', { id: 'p1', author: { id: 'u1' } });
  old.close();
  const now = await openDatabase(name);
  expect(await now.get('state', 'cursor')).toBe('kept');
  // Step 2: what was there before is found by its author.
  expect(await now.getAllFromIndex('practices', 'author', 'u1')).toHaveLength(1);
  expect(await now.getAllFromIndex('practices', 'author', 'u2')).toEqual([]);
});
