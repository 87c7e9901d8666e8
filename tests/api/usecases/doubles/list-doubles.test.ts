/** A pair is shown with what tells the two apart, while both are there. */
import { expect, it } from 'vitest';
import { setPair } from './pairs.ts';

it('shows both with author, words and proof, and no longer once one is merged', async () => {
  const { as, one, other, list, useCases, store } = await setPair();
  await useCases.tend();
  const [pair] = await list();
  expect([pair?.one.author.id, pair?.other.author.id].toSorted()).toEqual(['anna', 'bruno']);
  expect(pair?.one).toMatchObject({ title: one.title, body: one.body, evidence: { tried: 0 } });
  const row = await store.read((db) => db.get('practices', other.id));
  if (!row) throw new Error('no practice');
  // A version of the other says so itself.
  await store.write((db) => db.put('practices', { ...row, parentId: one.id }));
  expect(await list()).toEqual([]);
  await store.write((db) => db.put('practices', row));
  expect(await list()).toHaveLength(1);
  await as('helene', 'mergePractice', { params: { id: other.id }, body: { into: one.id } });
  expect(await list()).toEqual([]);
});
