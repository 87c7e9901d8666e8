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
