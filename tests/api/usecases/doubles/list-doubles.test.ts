/** A pair is shown with what tells the two apart, while both are there. */
import { expect, it } from 'vitest';
import { setPair } from './pairs.ts';

it('shows both with author, words and proof, and no longer once one is merged', async () => {
  const { as, one, other, list, useCases } = await setPair();
  await useCases.tend();
  const [pair] = await list();
  expect([pair?.one.author.id, pair?.other.author.id].toSorted()).toEqual(['anna', 'bruno']);
  expect(pair?.one).toMatchObject({ title: one.title, body: one.body, evidence: { tried: 0 } });
  await as('helene', 'mergePractice', { params: { id: other.id }, body: { into: one.id } });
  expect(await list()).toEqual([]);
});
