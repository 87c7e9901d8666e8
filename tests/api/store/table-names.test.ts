import { expect, it } from 'vitest';
import { forEachTable, TABLE_NAMES } from '../../../api/store/table-names.ts';
import { INDEXES } from '../../../api/usecases/ports.ts';

it('knows every table of the port, and makes one value for each', () => {
  expect(TABLE_NAMES).toEqual(Object.keys(INDEXES));
  expect(Object.keys(forEachTable((name) => name.length))).toEqual(TABLE_NAMES);
  expect(forEachTable((name) => name).likes).toBe('likes');
});
