import { expect, it } from 'vitest';
import { makeTables } from '../../../api/store/row-tables.ts';
import { person } from './rows.ts';

it('gives each table the indexes that the port names', () => {
  const tables = makeTables();
  tables.people.load([person('p1', { managerId: 'm' }), person('p2')]);
  expect([...tables.people.fields.having('managerId', 'm')].map(({ row }) => row.id)).toEqual(['p1']);
  expect(() => tables.people.fields.having('name', 'x')).toThrow('no index of name');
});
