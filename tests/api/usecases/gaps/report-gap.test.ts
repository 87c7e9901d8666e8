/** A gap is counted by person, and no row says whose it was. */
import { expect, it } from 'vitest';
import { SALT_SETTING } from '../../../../api/usecases/gaps/report-gap.ts';
import { setPeople } from './people.ts';

const FOUR_WEEKS_MS = 28 * 86_400_000;
const facets = { sector: 'hotel', stage: 'propose' } as const;

it('counts a person once in four weeks, however often they come back', async () => {
  const { report, store } = await setPeople();
  await report(0, 1, facets);
  const rows = () => store.read((db) => db.list('gaps'));
  const first = await rows();
  await report(0, 1, facets);
  expect(await rows()).toEqual(first);
  await report(1, 2, facets);
  expect(await rows()).toHaveLength(4);
});

it('keeps no name, no moment, and nothing by which two rows are of one person', async () => {
  const { report, store } = await setPeople();
  await report(0, 1, facets);
  const rows = await store.read((db) => db.list('gaps'));
  expect(rows.map((row) => Object.keys(row).toSorted())).toEqual(
    rows.map(() => ['cell', 'id', 'period', 'seq']),
  );
  expect(JSON.stringify(rows)).not.toContain('rep0');
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
});

it('throws the salt away with its period, and the rows one period later', async () => {
  const { report, store, turnClock } = await setPeople();
  const salt = () => store.read((db) => db.get('settings', SALT_SETTING));
  await report(0, 1, facets);
  const before = await salt();
  turnClock(FOUR_WEEKS_MS);
  await report(0, 1, facets);
  expect((await salt())?.value).not.toBe(before?.value);
  const periods = async () =>
    new Set((await store.read((db) => db.list('gaps'))).map(({ period }) => period));
  expect((await periods()).size).toBe(2);
  turnClock(FOUR_WEEKS_MS);
  await report(0, 1, facets);
  expect((await periods()).size).toBe(2);
});
