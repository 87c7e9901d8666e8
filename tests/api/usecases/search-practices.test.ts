/** Search: finds by words, marks them, and shows nothing that is gone. */
import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

it('finds by words of the title and body and says where they stand', async () => {
  const { as, share } = await setStage();
  const { id } = await share('anna', { title: 'Des autocollants sur la machine' });
  await share('bruno', { title: 'Une formation courte', body: 'Vingt minutes avec le barista.' });
  const { items } = await as('maria', 'searchPractices', { query: { q: 'autocollant', limit: 5 } });
  expect(items.map(({ practice }) => practice.id)).toEqual([id]);
  const marked = items[0]?.marks.title.map(([start, end]) => items[0]?.practice.title.slice(start, end));
  expect(marked).toEqual(['autocollants']);
});

it('narrows by the filters of the feed and forgets what was withdrawn', async () => {
  const { as, share } = await setStage();
  const { id } = await share('anna', { title: 'Des autocollants sur la machine' });
  const find = async (filter: object) =>
    (await as('maria', 'searchPractices', { query: { q: 'autocollants', limit: 5, ...filter } })).items
      .length;
  expect([await find({}), await find({ unit: 'Hotels' }), await find({ unit: 'Offices' })]).toEqual([
    1, 1, 0,
  ]);
  await as('anna', 'withdrawPractice', { params: { id } });
  expect(await find({})).toBe(0);
});

it('puts words that stand side by side as they were typed before the same words apart', async () => {
  const { as, share } = await setStage();
  const apart = 'Une livraison, puis une livraison de plus, et un bon.';
  await share('anna', { title: 'Le quai', body: apart });
  const { id } = await share('bruno', {
    title: 'Le quai',
    body: 'Il signe lundi sur le quai le bon de livraison.',
  });
  const { items } = await as('maria', 'searchPractices', { query: { q: 'bon de livraison', limit: 5 } });
  expect(items.map(({ practice }) => practice.id)).toHaveLength(2);
  expect(items[0]?.practice.id).toBe(id);
});
