/** People: an address is told to its owner only. */
import { expect, it } from 'vitest';
import { presentMe, presentPeople, presentPerson } from '../../../api/usecases/present-person.ts';
import { person, setStage } from './stage.ts';

it('tells others name and place, and the person their own address', () => {
  const row = person('anna', 'rep', { managerId: 'maria', lang: 'fr' });
  expect(Object.keys(presentPerson(row)).toSorted()).toEqual(['id', 'name', 'region', 'role', 'unit']);
  expect(presentMe(row)).toMatchObject({ email: 'anna@example.com', managerId: 'maria', lang: 'fr' });
});

it('gives somebody unknown without a name', async () => {
  const { store } = await setStage();
  const personOf = await store.read((db) => presentPeople(db, ['anna', 'erased']));
  expect([personOf('anna').name, personOf('erased').name, personOf('never-asked').id]).toEqual([
    'anna',
    '',
    'never-asked',
  ]);
});
