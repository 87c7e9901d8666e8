/** Who finds what: hidden and unknown are the same. */
import { expect, it } from 'vitest';
import { findLivePractice, findPractice } from '../../../api/usecases/find-practice.ts';
import { actorOf, codeOf, setStage } from './stage.ts';

it('shows a withdrawn practice to its author only, and lets nobody act on it', async () => {
  const { as, share, store } = await setStage();
  const { id } = await share('anna');
  const find = (how: typeof findPractice, who: string, of = id) =>
    codeOf(store.read((db) => how({ db, actor: actorOf(who) } as never, of)));
  expect(await find(findPractice, 'bruno')).toBe('done');
  await as('anna', 'withdrawPractice', { params: { id } });
  expect(await find(findPractice, 'anna')).toBe('done');
  expect(await find(findPractice, 'bruno')).toBe('not-found');
  expect(await find(findPractice, 'bruno', 'unknown')).toBe('not-found');
  expect(await find(findLivePractice, 'anna')).toBe('not-found');
});
