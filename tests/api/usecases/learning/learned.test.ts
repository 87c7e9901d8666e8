/** The setting of what was learned. */
import { expect, it } from 'vitest';
import { openMemoryStore } from '../../../../api/store/memory-store.ts';
import { presentLearned, readLearned, writeLearned } from '../../../../api/usecases/learning/learned.ts';

it('is on and empty at first, and reads as it was written', async () => {
  const store = await openMemoryStore();
  const first = await store.read(readLearned);
  const said = { on: true, events: 0, needed: 60, due: true, lessons: [] };
  expect(presentLearned(first, 0)).toEqual(said);
  expect(presentLearned(first, 2)).toEqual({ ...said, unlikely: 2 });
  const next = { ...first, on: false, events: 3, at: '2026-11-23T09:00:00.000Z' };
  await store.write((db) => writeLearned(db, next));
  expect(await store.read(readLearned)).toEqual(next);
});
