/** The company's words and places. */
import { expect, it } from 'vitest';
import { person, setStage } from './stage.ts';

it('names places where somebody still is, sorted, and the glossary', async () => {
  const { as, store } = await setStage();
  await store.write(async (db) => {
    await db.put('people', person('gone', 'rep', { active: false, unit: 'Closed', region: 'Brest' }));
    await db.put('settings', { id: 'company', value: 'Maison Martin' });
    await db.put('glossary', {
      id: 'g',
      kind: 'product',
      name: 'M200',
      aliases: ['deux cents'],
      concepts: [],
    });
  });
  expect(await as('anna', 'readCompany')).toEqual({
    name: 'Maison Martin',
    units: ['Hotels', 'Offices'],
    regions: ['Lille', 'Lyon'],
    glossary: [{ kind: 'product', name: 'M200', aliases: ['deux cents'], concepts: [] }],
  });
});
