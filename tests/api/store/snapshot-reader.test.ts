import { expect, it } from 'vitest';
import { makeTables } from '../../../api/store/row-tables.ts';
import { SnapshotReader } from '../../../api/store/snapshot-reader.ts';
import { person } from './rows.ts';

it('reads its own commit through every question', async () => {
  const tables = makeTables();
  tables.people.load([person('p', { seq: 1, managerId: 'old' })]);
  const reader = new SnapshotReader(tables, 0, 1);
  tables.people.put(person('p', { seq: 2, managerId: 'new' }), 1);
  tables.people.put(person('q', { seq: 3, managerId: 'old' }), 1);
  expect(await reader.get('people', 'p')).toMatchObject({ managerId: 'old' });
  expect(await reader.get('people', 'q')).toBeUndefined();
  expect((await reader.list('people', { where: { managerId: 'old' } })).map(({ id }) => id)).toEqual(['p']);
  expect(await reader.count('people', { managerId: 'new' })).toBe(0);
  expect(await reader.seq()).toBe(1);
  expect((await new SnapshotReader(tables, 1, 3).list('people')).map(({ id }) => id)).toEqual(['p', 'q']);
});
