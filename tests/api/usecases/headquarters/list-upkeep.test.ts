/** What to look at: by use and outcomes, not by a date in a calendar. */
import { expect, it } from 'vitest';
import { daysAgo, recipe, setCompany, takeUp } from '../pulse/company.ts';

it('finds what fails lately, and what nobody took up for half a year', async () => {
  const [failing, mended, idle, used, overtaken] = [30, 30, 300, 300, 300].map((days) => recipe('t5', days));
  if (!failing || !mended || !idle || !used || !overtaken) throw new Error('five recipes');
  const { as } = await setCompany(async (db) => {
    for (const row of [failing, mended, idle, used]) await db.put('practices', row);
    await db.put('practices', { ...overtaken, replacedBy: used.id });
    for (const { id } of [failing, mended])
      for (const at of [6, 7])
        await db.put('reuses', {
          id: `${id}${at}`,
          practiceId: id,
          personId: `h${at}`,
          verdict: 'failed',
          facets: {},
          at: daysAgo(20),
          settledAt: daysAgo(10),
        });
    for (const at of [8, 9]) await takeUp(db, mended.id, `h${at}`, 20, 5);
    await takeUp(db, used.id, 'h1', 20);
  });
  const upkeep = await as('helene', 'listUpkeep');
  expect(upkeep.failing.map(({ id }) => id)).toEqual([failing.id]);
  expect(upkeep.idle.map(({ id }) => id)).toEqual([idle.id]);
});
