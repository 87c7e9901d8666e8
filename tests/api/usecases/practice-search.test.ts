/** The search's index follows the store: what is live is found, what is not is forgotten. */
import { expect, it } from 'vitest';
import { openPracticeSearch } from '../../../api/usecases/practice-search.ts';
import { setStage } from './stage.ts';

it('is built from live practices, then refreshed one by one', async () => {
  const { as, share, store } = await setStage();
  const kept = await share('anna', { title: 'Autocollants sur la machine' });
  const gone = await share('anna', { title: 'Autocollants au plafond' });
  await as('anna', 'withdrawPractice', { params: { id: gone.id } });
  const search = await openPracticeSearch(store);
  const find = (filter = {}) => search.find('autocollants', 9, filter).map(({ practiceId }) => practiceId);
  expect(find()).toEqual([kept.id]);
  expect(find({ unit: 'Hotels', author: 'anna', product: 'Machine 200' })).toEqual([kept.id]);
  for (const filter of [
    { unit: 'Offices' },
    { region: 'Lille' },
    { sector: 'x' },
    { product: 'x' },
    { lever: 'x' },
  ]) {
    expect(find(filter)).toEqual([]);
  }
  await as('anna', 'withdrawPractice', { params: { id: kept.id } });
  search.refresh([kept.id]);
  await search.settle();
  expect(find()).toEqual([]);
});

it('does not read again what only liking and commenting moved, and answers the same after it is tidied', async () => {
  const { as, share, store } = await setStage();
  const { id } = await share('anna', { title: 'Autocollants sur la machine' });
  const search = await openPracticeSearch(store);
  const find = (text: string) => search.find(text, 9, {}).map(({ practiceId }) => practiceId);
  await as('bruno', 'likePractice', { params: { id } });
  search.refresh([id]);
  await search.settle();
  expect(find('autocollants')).toEqual([id]);
  const row = await store.read((db) => db.get('practices', id));
  if (!row) throw new Error('no practice');
  for (let turn = 0; turn < 2001; turn += 1) {
    await store.write((db) =>
      db.put('practices', { ...row, title: `Autocollants ${turn % 2 ? 'rouges' : 'verts'}` }),
    );
    search.refresh([id]);
  }
  await search.settle();
  search.tidy();
  expect([find('verts'), find('rouges')]).toEqual([[id], []]);
});
