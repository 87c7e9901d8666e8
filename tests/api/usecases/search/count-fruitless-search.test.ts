/** What found nothing is counted by its words and week, and by no name. */
import { describe, expect, it } from 'vitest';
import { person, setStage } from '../stage.ts';

const rowsOf = ({ store }: Awaited<ReturnType<typeof setStage>>) =>
  store.read((db) => db.list('fruitlessSearches'));

describe('countFruitlessSearch', () => {
  it('adds up the same words of a week, in whatever order and spelling', async () => {
    const stage = await setStage();
    await stage.as('anna', 'countFruitlessSearch', { body: { q: 'Un moulin à café' } });
    await stage.as('anna', 'countFruitlessSearch', { body: { q: 'CAFE, moulin' } });
    stage.turnClock(7 * 86_400_000);
    await stage.as('anna', 'countFruitlessSearch', { body: { q: 'moulin café' } });
    expect(await rowsOf(stage)).toMatchObject([
      { id: '2026-W48:cafe moulin', times: 2, people: 1 },
      { id: '2026-W49:cafe moulin', times: 1, people: 1 },
    ]);
  });

  it('counts people up to five, then forgets how it told them apart', async () => {
    const stage = await setStage();
    const names = ['anna', 'bruno', 'maria', 'karim', 'helene', 'admin'];
    for (const who of names.slice(0, 4))
      await stage.as(who, 'countFruitlessSearch', { body: { q: 'terrasse' } });
    expect((await rowsOf(stage))[0]).toMatchObject({ people: 4, marks: { length: 4 } });
    for (const who of names.slice(3))
      await stage.as(who, 'countFruitlessSearch', { body: { q: 'terrasse' } });
    expect((await rowsOf(stage))[0]).toMatchObject({ people: 5, marks: [], times: 7 });
  });

  it('keeps no name, number or address', async () => {
    const stage = await setStage();
    await stage.as('anna', 'countFruitlessSearch', { body: { q: 'jean@hotel.fr 0612345678' } });
    await stage.as('anna', 'countFruitlessSearch', { body: { q: 'terrasse jean@hotel.fr' } });
    const rows = await rowsOf(stage);
    expect(rows.map(({ words }) => words)).toEqual(['terrasse']);
    expect(JSON.stringify(rows)).not.toContain(person('anna').id);
  });
});
