import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../extension/worker/database.ts';
import { keepSessionShelf, type KeptSession } from '../../../extension/worker/kept-session.ts';
import { openMemory } from '../../../extension/worker/open-memory.ts';
import { failsOnce } from '../support/fails-once.ts';
import { area } from '../support/worker-stage.ts';

// Only that it is kept is looked at.
const anna = { v: 1, me: { id: 'anna' } } as KeptSession;

it('is on the disk for the next worker, and gone for it when it was removed', async () => {
  const database = await openDatabase(randomUUID());
  const memory = openMemory(area());
  const shelf = keepSessionShelf({ database, memory });
  expect(await shelf.read()).toBeUndefined();
  await shelf.write(anna);
  expect(await shelf.read()).toEqual(anna);
  expect(await keepSessionShelf({ database, memory }).read()).toEqual(anna);
  await shelf.remove();
  expect(await shelf.read()).toBeUndefined();
  expect(await keepSessionShelf({ database, memory }).read()).toBeUndefined();
});

it('touches no disk where the session must end with the browser', async () => {
  const database = await openDatabase(randomUUID());
  const memory = openMemory(area());
  await keepSessionShelf({ database, memory, forgets: true }).write(anna);
  expect(await database.get('state', 'session')).toBeUndefined();
  expect(await keepSessionShelf({ database, memory, forgets: true }).read()).toEqual(anna);
});

it('reads again after the disk failed once: nobody is signed out by it', async () => {
  const database = await openDatabase(randomUUID());
  const memory = openMemory(area());
  await keepSessionShelf({ database, memory }).write(anna);
  const shelf = keepSessionShelf({ database: failsOnce(database, 'get'), memory });
  await expect(shelf.read()).rejects.toThrow('The disk is busy');
  expect(await shelf.read()).toEqual(anna);
});
