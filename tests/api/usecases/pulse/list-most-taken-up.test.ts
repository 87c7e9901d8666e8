/** What colleagues took up lately, by what came of it. */
import { expect, it } from 'vitest';
import { listMostTakenUp, presentPulsePractices } from '../../../../api/usecases/pulse/list-most-taken-up.ts';
import { daysAgo, recipe, setCompany, takeUp } from './company.ts';

it('puts what worked most first, and leaves out what nobody reported on since', async () => {
  const [best, old] = [recipe('t5', 200), recipe('t6', 200)];
  const { store } = await setCompany(async (db) => {
    for (const row of [best, old]) await db.put('practices', row);
    for (const at of [0, 1]) await takeUp(db, best.id, `h${at}`, 20, 5);
    for (const at of [0, 1, 2]) await takeUp(db, old.id, `h${at}`, 150, 140);
  });
  const list = (more: object) => store.read((db) => listMostTakenUp(db, { since: daysAgo(84), ...more }));
  const all = await list({});
  expect(all[0]).toMatchObject({ id: best.id, evidence: { worked: 2 }, author: { id: 't5', unit: 'Trade' } });
  expect(all.some(({ id }) => id === old.id)).toBe(false);
  expect((await list({ unit: 'Trade' })).map(({ id }) => id)).toEqual([best.id]);
  expect(await store.read((db) => presentPulsePractices(db, []))).toEqual([]);
});
