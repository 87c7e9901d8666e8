import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../extension/worker/database.ts';
import { keepShares } from '../../../extension/worker/shares.ts';

it('asks one question after the other, and is quiet after a day', async () => {
  let now = 0;
  const shares = keepShares(await openDatabase('shares'), () => now);
  await shares.open({ id: 'a', kind: 'practice', title: 'Essai' });
  await shares.answer('a', 'lever');
  expect(await shares.all()).toMatchObject([{ id: 'a', questions: ['picture'] }]);
  await shares.answer('nobody', 'lever');
  now = 86_400_001;
  expect(await shares.all()).toEqual([]);
});
