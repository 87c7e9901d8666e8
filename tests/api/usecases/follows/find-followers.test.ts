/** Followers of any of some topics, each once. */
import { expect, it } from 'vitest';
import { findFollowers } from '../../../../api/usecases/follows/find-followers.ts';
import { setStage } from '../stage.ts';

it('finds each once', async () => {
  const { as, store } = await setStage();
  await as('bruno', 'follow', { params: { kind: 'person', what: 'anna' } });
  await as('bruno', 'follow', { params: { kind: 'unit', what: 'Hotels' } });
  await as('maria', 'follow', { params: { kind: 'unit', what: 'Hotels' } });
  const topics = ['person:anna', 'unit:Hotels', 'sector:hotel'];
  expect((await store.read((db) => findFollowers(db, topics))).toSorted()).toEqual(['bruno', 'maria']);
  expect(await store.read((db) => findFollowers(db, ['sector:hotel']))).toEqual([]);
});
