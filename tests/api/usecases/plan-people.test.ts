import { expect, it } from 'vitest';
import { openMemoryStore } from '../../../api/store/memory-store.ts';
import type { PersonLine } from '../../../api/usecases/check-people.ts';
import { planPeople, type Directory } from '../../../api/usecases/plan-people.ts';
import { person, random, START } from './stage.ts';

const lineOf = (
  { id, email, unit, region, name }: ReturnType<typeof person>,
  more: Partial<PersonLine> = {},
): PersonLine => ({
  line: id.length,
  name,
  email,
  unit,
  region,
  manager: '',
  role: 'rep',
  roleGiven: '',
  ...more,
});
async function plan(directory: Partial<Directory>) {
  const store = await openMemoryStore();
  await store.write(async (db) => {
    await db.put('people', person('anna'));
    await db.put('people', person('bruno', 'rep', { lang: 'en' }));
    await db.put('people', person('gone', 'rep', { active: false }));
  });
  return store.read((db) =>
    planPeople({ db, now: START, random }, { lines: [], unreadable: [], keepAbsent: false, ...directory }),
  );
}

it('parts people into new, changed, unchanged and gone', async () => {
  const found = await plan({
    lines: [
      lineOf(person('bruno'), { unit: 'New' }),
      lineOf(person('zoe'), { manager: 'bruno@example.com' }),
    ],
  });
  expect(found.created).toMatchObject([
    { email: 'zoe@example.com', managerId: 'bruno', active: true, at: new Date(START).toISOString() },
  ]);
  expect(found.updated).toMatchObject([{ id: 'bruno', unit: 'New', lang: 'en' }]);
  expect(found.leavers.map(({ id }) => id)).toEqual(['anna']);
  expect([found.unchanged, found.active]).toEqual([0, 2]);
  expect((await plan({ lines: [lineOf(person('anna')), lineOf(person('bruno'))] })).unchanged).toBe(2);
});

it('takes nobody for gone when a line might be anybody’s, or when asked not to', async () => {
  const unreadable = [{ line: 3, fault: 'unreadable', given: '' }] as const;
  expect((await plan({ unreadable })).leavers).toEqual([]);
  expect((await plan({ lines: [lineOf(person('x'), { email: 'annaexample.com' })] })).leavers).toEqual([]);
  expect((await plan({ keepAbsent: true })).leavers).toEqual([]);
  expect((await plan({})).leavers).toHaveLength(2);
});

it('follows somebody to another address, once, and with whom they manage', async () => {
  const lines = [
    lineOf(person('anna'), { email: 'anna.b@example.com', formerEmail: 'anna@example.com' }),
    lineOf(person('bruno'), { manager: 'anna@example.com' }),
  ];
  const found = await plan({ lines });
  expect([found.created, found.leavers, found.problems, found.lookalikes]).toEqual([[], [], [], []]);
  expect(found.updated).toMatchObject([
    { id: 'anna', email: 'anna.b@example.com' },
    { id: 'bruno', managerId: 'anna' },
  ]);
  const both = await plan({ lines: [...lines, lineOf(person('anna'))] });
  expect(both.problems).toMatchObject([{ fault: 'twice' }]);
});

it('wonders about a leaver of whose name somebody comes', async () => {
  const lines = [lineOf(person('bruno')), lineOf(person('x'), { name: 'Ánna', email: 'anna.b@example.com' })];
  const found = await plan({ lines });
  expect(found.lookalikes).toEqual([{ name: 'anna', from: 'anna@example.com', to: 'anna.b@example.com' }]);
  expect((await plan({ lines, keepAbsent: true })).lookalikes).toEqual([]);
});

it('does not let somebody be managed by a leaver', async () => {
  const lines = [lineOf(person('bruno'), { manager: 'anna@example.com' })];
  expect((await plan({ lines })).problems).toMatchObject([{ fault: 'unknown-manager' }]);
  expect((await plan({ lines, keepAbsent: true })).problems).toEqual([]);
});
