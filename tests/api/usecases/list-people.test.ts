/** People are found by what one types of their name; leavers are not, and nobody's address is told. */
import { describe, expect, it } from 'vitest';
import { person, setStage } from './stage.ts';

async function seed() {
  const stage = await setStage();
  await stage.store.write(async (db) => {
    await db.put('people', person('helene', 'rep', { name: 'Hélène Marchand' }));
    await db.put('people', person('gone', 'rep', { name: 'Hélène Partie', active: false }));
    await db.put('people', person('marc', 'rep', { name: 'Marc Hélary' }));
  });
  return async (q: string, limit = 10) =>
    (await stage.as('anna', 'listPeople', { query: { q, limit } })).items.map(({ id }) => id);
}

describe('listPeople', () => {
  it('finds by the beginnings of words, first names first, whatever the accents', async () => {
    const find = await seed();
    expect(await find('HELE')).toEqual(['helene']);
    expect(await find('hel')).toEqual(['helene', 'marc']);
    expect(await find('mar')).toEqual(['marc', 'maria', 'helene']);
    expect(await find('marchand hél')).toEqual(['helene']);
    expect(await find('arch')).toEqual([]);
  });

  it('gives everybody who is there when nothing is typed, and no more than asked', async () => {
    const find = await seed();
    expect(await find('')).not.toContain('gone');
    expect(await find('', 2)).toHaveLength(2);
  });

  it('tells no address', async () => {
    const { as } = await setStage();
    const { items } = await as('anna', 'listPeople', { query: { q: '', limit: 100 } });
    expect(JSON.stringify(items)).not.toContain('@');
  });
});
