/** Doubles are found by the hour, not by who asks; adaptations, other stories and what is gone are none. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { DOUBLES_SETTING, nameDouble } from '../../../../api/usecases/doubles/seek-doubles.ts';
import { draft } from '../stage.ts';
import { setPair } from './pairs.ts';

it('finds two tellings of one story within the hour, and looks again only at what changed', async () => {
  const { one, other, list, useCases, store } = await setPair();
  expect(await list()).toEqual([]);
  await useCases.tend();
  expect((await list()).map(({ id }) => id)).toEqual([nameDouble(one.id, other.id)]);
  const seq = () => store.read(async (db) => [await db.seq(), await db.get('settings', DOUBLES_SETTING)]);
  const before = await seq();
  await useCases.tend();
  expect(await seq()).toEqual(before);
});

it('leaves out an adaptation, another story, and one that is withdrawn or rewritten', async () => {
  const { as, one, other, list, useCases } = await setPair();
  const adapted = draft({ id: randomUUID(), parentId: one.id, difference: 'Le soir' });
  await as('karim', 'sharePractice', { body: adapted });
  const story = {
    title: 'Contrat du concurrent en mars',
    body: 'Appeler la direction six mois avant la fin.',
  };
  await as('karim', 'sharePractice', { body: draft({ id: randomUUID(), ...story }) });
  await useCases.tend();
  const pairs = (await list()).map(({ id }) => id);
  expect(pairs).toContain(nameDouble(one.id, other.id));
  expect(pairs).not.toContain(nameDouble(one.id, adapted.id));
  expect(
    pairs.every((id) => [one.id, other.id, adapted.id].filter((each) => id.includes(each)).length === 2),
  ).toBe(true);
  await as('bruno', 'editPractice', { params: { id: other.id }, body: story });
  await as('karim', 'withdrawPractice', { params: { id: adapted.id } });
  await useCases.tend();
  expect((await list()).map(({ id }) => id).filter((id) => id.includes(one.id))).toEqual([]);
});

it('works a heap off in batches, and begins anew after a backup of earlier was put back', async () => {
  const { share, list, useCases, store } = await setPair();
  for (let more = 0; more < 12; more += 1) await share('anna');
  await useCases.tend();
  expect(await list()).toHaveLength(8);
  await store.write((db) => db.put('settings', { id: DOUBLES_SETTING, value: '999999' }));
  await useCases.tend();
  const cursor = await store.read((db) => db.get('settings', DOUBLES_SETTING));
  expect(Number(cursor?.value)).toBeLessThan(999_999);
});
