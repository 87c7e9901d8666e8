/** Gaps of five people and more, by fives; searches in vain the same. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setPeople } from './people.ts';

const FOUR_WEEKS_MS = 28 * 86_400_000;

it('says nothing of four people, and moves by five', async () => {
  const { report, list } = await setPeople();
  await report(0, 4, { sector: 'hotel' });
  expect((await list()).gaps).toEqual([]);
  await report(4, 5, { sector: 'hotel' });
  expect((await list()).gaps).toEqual([{ facets: { sector: 'hotel' }, people: 5, asked: false }]);
  await report(5, 9, { sector: 'hotel' });
  expect((await list()).gaps[0]?.people).toBe(5);
  await report(9, 10, { sector: 'hotel' });
  expect((await list()).gaps[0]?.people).toBe(10);
});

it('adds no people of two periods together: they might be the same', async () => {
  const { report, list, turnClock } = await setPeople();
  await report(0, 3, { sector: 'hotel' });
  turnClock(FOUR_WEEKS_MS);
  await report(3, 6, { sector: 'hotel' });
  expect((await list()).gaps).toEqual([]);
});

it('tells words that five people looked for, never those of four', async () => {
  const { store, list } = await setPeople();
  const search = (words: string, week: string, people: number) => ({
    id: `${week}:${words}`,
    words,
    week,
    people,
    times: 9,
    marks: [],
    at: '2026-11-01T00:00:00.000Z',
  });
  await store.write(async (db) => {
    for (const week of ['2026-W44', '2026-W45'])
      await db.put('fruitlessSearches', search('thermos', week, 5));
    await db.put('fruitlessSearches', search('paul martin', '2026-W45', 4));
  });
  expect((await list()).searches).toEqual([{ words: 'thermos', weeks: 2 }]);
});

it('holds for any reports: never fewer than five behind a line', async () => {
  const facets = fc.record(
    { sector: fc.constantFrom('hotel', 'health'), stage: fc.constantFrom('propose', 'won') },
    { requiredKeys: ['sector'] },
  );
  const said = fc.record({ who: fc.nat(11), facets });
  await fc.assert(
    fc.asyncProperty(fc.array(said, { maxLength: 40 }), async (all) => {
      const { report, list } = await setPeople();
      for (const { who, facets: about } of all) await report(who, who + 1, about);
      for (const gap of (await list()).gaps) {
        const there = all.filter(
          (each) =>
            each.facets.sector === gap.facets.sector &&
            (gap.facets.stage === undefined || each.facets.stage === gap.facets.stage),
        );
        const people = new Set(there.map(({ who }) => who)).size;
        expect(gap.people % 5).toBe(0);
        expect(people).toBeGreaterThanOrEqual(gap.people);
      }
    }),
    { numRuns: 15 },
  );
});
