/** Before anybody is asked, the practices that may answer. */
import { expect, it } from 'vitest';
import { setCases } from './cases.ts';

it('gives practices that meet in more than one word, those of the sector first, three at most', async () => {
  const stage = await setCases();
  const title = 'Essai gratuit devant le petit déjeuner';
  for (const sector of ['hospital', 'hospital', 'hospital', 'hotel'])
    await stage.share('anna', { title, facets: { sector } });
  await stage.share('anna', { title: 'Stickers sur la machine', body: '', facets: {} });
  const query = { q: 'un essai au petit déjeuner', sector: 'hotel' };
  const { items } = await stage.as('bruno', 'findAnswering', { query });
  expect(items).toHaveLength(3);
  expect(items[0]?.facets.sector).toBe('hotel');
  const none = await stage.as('bruno', 'findAnswering', { query: { q: 'la machine en panne du voisin' } });
  expect(none.items).toEqual([]);
});
