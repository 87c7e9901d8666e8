import { expect, it } from 'vitest';
import { freezeRow } from '../../../api/store/freeze-row.ts';
import { practice } from './rows.ts';

it('freezes a row and its parts, and lets plain values be', () => {
  const row = freezeRow(practice('a'));
  expect([row, row.facets, row.facets.products, row.pictures].every(Object.isFrozen)).toBe(true);
  expect(freezeRow('text')).toBe('text');
  expect(freezeRow(null)).toBeNull();
});
