/** A like taken back is gone; one that never was changes nothing. */
import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

it('takes the person’s own like back and nobody else’s', async () => {
  const { as, share, store } = await setStage();
  const { id } = await share('anna');
  await as('bruno', 'likePractice', { params: { id } });
  await as('maria', 'likePractice', { params: { id } });
  expect(await as('bruno', 'unlikePractice', { params: { id } })).toMatchObject({
    likes: 1,
    mine: { liked: false },
  });
  const before = await store.read((db) => db.seq());
  expect((await as('karim', 'unlikePractice', { params: { id } })).likes).toBe(1);
  expect(await store.read((db) => db.seq())).toBe(before);
});
