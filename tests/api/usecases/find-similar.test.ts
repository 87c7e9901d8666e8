/** What a colleague told already is found; one's own, what is withdrawn and what is only of the same trade are not. */
import { expect, it } from 'vitest';
import { draft, setStage } from './stage.ts';

async function prepare() {
  const stage = await setStage();
  const find = async (who: string, text: string) => {
    const { items } = await stage.as(who, 'findSimilar', { query: { text, limit: 3 } });
    return items.map(({ id }) => id);
  };
  return { ...stage, find };
}

it('finds the double of what is being written', async () => {
  const { share, find } = await prepare();
  const { id } = await share('anna');
  await share('maria', { title: 'Relance de devis par téléphone', body: 'Trois appels, jamais le lundi.' });
  expect(await find('bruno', 'Des petits déjeuners en salle de pause, puis un essai')).toEqual([id]);
  expect(await find('bruno', 'Une carte de fidélité pour les équipes de nuit du centre')).toEqual([]);
});

it('offers neither one’s own nor what is withdrawn', async () => {
  const { share, find, as } = await prepare();
  const { id } = await share('anna');
  expect(await find('anna', draft().body)).toEqual([]);
  await as('anna', 'withdrawPractice', { params: { id } });
  expect(await find('bruno', draft().body)).toEqual([]);
});
