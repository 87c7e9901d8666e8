import { expect, it } from 'vitest';
import { makeTables } from '../../../api/store/row-tables.ts';
import { Transaction } from '../../../api/store/transaction.ts';
import { HEAD } from '../../../api/store/version.ts';
import { person } from './rows.ts';

function start() {
  const tables = makeTables();
  tables.people.load([person('a', { seq: 1 }), person('b', { seq: 2 })]);
  return { tables, transaction: new Transaction(tables, 1, 2) };
}

it('numbers its puts, notes its changes in order and takes every one back', async () => {
  const { tables, transaction } = start();
  const before = tables.people.bySeq.items.map((version) => ({ ...version }));
  await transaction.put('people', person('a', { name: 'first' }));
  await transaction.put('people', person('a', { name: 'second' }));
  await transaction.remove('people', 'b');
  await transaction.remove('people', 'nobody');
  await transaction.put('people', person('b', { name: 'again' }));
  expect(transaction.changes.map(({ id, row }) => [id, row?.seq])).toEqual([
    ['a', 3],
    ['a', 4],
    ['b', undefined],
    ['b', 5],
  ]);
  expect([transaction.lastSeq, await transaction.seq()]).toEqual([5, 5]);
  expect((await transaction.get('people', 'a'))?.name).toBe('second');
  transaction.undo();
  expect(tables.people.bySeq.items).toEqual(before);
  expect(tables.people.find('b', HEAD)?.row.seq).toBe(2);
  expect(transaction.changes).toEqual([]);
});

it('keeps rows as the disk would give them back: frozen, and without empty keys', async () => {
  const { transaction } = start();
  // As code without types might hand it over.
  const row = { ...person('c'), managerId: undefined } as unknown as ReturnType<typeof person>;
  await transaction.put('people', row);
  const kept = await transaction.get('people', 'c');
  expect(Object.keys(kept ?? {})).not.toContain('managerId');
  expect(Object.isFrozen(kept)).toBe(true);
  expect(Object.isFrozen(row)).toBe(false);
});

it('does nothing once it was refused', async () => {
  const { tables, transaction } = start();
  transaction.refuse(new Error('over'));
  await expect(transaction.put('people', person('z'))).rejects.toThrow('over');
  await expect(transaction.remove('people', 'a')).rejects.toThrow('over');
  await expect(transaction.get('people', 'a')).rejects.toThrow('over');
  expect(tables.people.bySeq.items).toHaveLength(2);
});
