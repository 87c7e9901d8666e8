import { expect, it } from 'vitest';
import { openMemory } from '../../../extension/worker/open-memory.ts';
import { area } from '../support/worker-stage.ts';

it('outlives the worker, not a removal', async () => {
  const storage = area();
  const memory = openMemory(storage);
  await memory.set('a', { b: 1 });
  expect(await openMemory(storage).get('a')).toEqual({ b: 1 });
  await memory.remove('a');
  expect(await memory.get('a')).toBeUndefined();
  expect(await openMemory(storage).get('a')).toBeUndefined();
});

it('believes what was set or removed while the browser still answers a question of a cold worker', async () => {
  const storage = area();
  await storage.set({ a: 'old', b: 'old' });
  const memory = openMemory(storage);
  const early = [memory.get('a'), memory.get('a'), memory.get('b')];
  await Promise.all([memory.set('a', 'new'), memory.remove('b'), ...early]);
  expect(await Promise.all([memory.get('a'), memory.get('b')])).toEqual(['new', undefined]);
});
