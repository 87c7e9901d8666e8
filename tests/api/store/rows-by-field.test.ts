import { expect, it } from 'vitest';
import { RowsByField, hasValue } from '../../../api/store/rows-by-field.ts';
import { practice } from './rows.ts';

it('finds a list field by each member once, and forgets what was removed', () => {
  const index = new RowsByField<ReturnType<typeof practice>>(['products', 'official']);
  const version = {
    row: practice('a', { products: ['duo', 'duo', 'solo'] }),
    born: 1,
    died: Infinity,
    older: undefined,
  };
  index.add(version);
  expect(index.having('products', 'duo').size).toBe(1);
  expect(index.having('products', 'solo').size).toBe(1);
  expect(index.having('official', false).size).toBe(1);
  index.remove(version);
  expect(index.having('products', 'duo').size).toBe(0);
  expect(hasValue(version.row, 'products', 'solo')).toBe(true);
  expect(hasValue(version.row, 'lever', 'trial')).toBe(false);
});
