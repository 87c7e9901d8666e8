/** What was told apart is remembered, also when the two change, until it is taken back. */
import { expect, it } from 'vitest';
import { nameDouble } from '../../../../api/usecases/doubles/seek-doubles.ts';
import { codeOf } from '../stage.ts';
import { setPair } from './pairs.ts';

it('is not proposed again, and is when that is taken back', async () => {
  const { as, one, other, list, useCases } = await setPair();
  await useCases.tend();
  const params = { id: nameDouble(one.id, other.id) };
  await as('helene', 'tellApart', { params });
  expect(await list()).toEqual([]);
  await as('anna', 'editPractice', { params: { id: one.id }, body: { title: `${one.title} !` } });
  await useCases.tend();
  expect(await list()).toEqual([]);
  // Neither when one has told another story for a while.
  const elsewhere = { title: 'Contrat du concurrent en mars', body: 'Appeler six mois avant la fin.' };
  for (const { title, body } of [elsewhere, other]) {
    await as('bruno', 'editPractice', { params: { id: other.id }, body: { title, body } });
    await useCases.tend();
  }
  expect(await list()).toEqual([]);
  await as('helene', 'untellApart', { params });
  expect((await list()).map(({ id }) => id)).toEqual([params.id]);
  expect(await codeOf(as('helene', 'tellApart', { params: { id: 'nothing' } }))).toBe('not-found');
});
