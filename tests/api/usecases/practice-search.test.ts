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
