/** A practice belongs to the topics that it names, and to no other. */
import { expect, it } from 'vitest';
import { topicOf, topicsOf } from '../../../../api/usecases/follows/topics-of.ts';
import { setStage } from '../stage.ts';

it('names author, unit, and what its facets say', async () => {
  const { share, store } = await setStage();
  const facets = { sector: 'hotel', products: ['A', 'B'], agreement: 'Horizon' };
  const { id } = await share('anna', { facets, lever: 'trial' });
  const row = await store.read((db) => db.get('practices', id));
  expect(row && topicsOf(row)).toEqual([
    'person:anna',
    'unit:Hotels',
    'lever:trial',
    'sector:hotel',
    'agreement:Horizon',
    'product:A',
    'product:B',
  ]);
  expect(topicOf('sector', 'hotel')).toBe('sector:hotel');
});
