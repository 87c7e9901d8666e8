import { expect, it } from 'vitest';
import { HEAD } from '../../../api/store/version.ts';
import { VersionedTable } from '../../../api/store/versioned-table.ts';
import type { PersonRow } from '../../../api/usecases/rows/directory.ts';
import { person } from './rows.ts';

it('shows each commit its own version, and nothing of one that was taken back or swept', () => {
  const table = new VersionedTable<PersonRow>(['unit']);
  table.load([person('p', { seq: 1, unit: 'A' })]);
  const first = table.find('p', HEAD);
  const second = table.put(person('p', { seq: 2, unit: 'B' }), 5);
  expect([4, 5].map((commit) => table.find('p', commit)?.row.unit)).toEqual(['A', 'B']);
  expect(table.bySeq.items).toHaveLength(2);
  if (first) table.sweep(first);
  expect(table.bySeq.items).toEqual([second]);
  expect(table.fields.having('unit', 'A').size).toBe(0);
  table.kill('p', 6);
  expect(table.find('p', 6)).toBeUndefined();
  const third = table.put(person('p', { seq: 3, unit: 'C' }), 7);
  table.unput(third);
  expect(table.find('p', HEAD)).toBeUndefined();
  expect(table.find('p', 5)).toBe(second);
  table.sweep(second);
  expect(table.find('p', 5)).toBeUndefined();
  expect(table.byAt.items).toEqual([]);
});
