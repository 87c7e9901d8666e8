/** Numbers with the separators and units of both languages. */
import { expect, it } from 'vitest';
import { readNumber, readNumbers } from '#domain/match/read-number';

it('reads French and English grouping and units', () => {
  expect(readNumber('1 150 000')).toBe(1_150_000);
  expect(readNumber('€38,000')).toBe(38_000);
  expect(readNumber('38k')).toBe(38_000);
  expect(readNumber('2,60')).toBe(2.6);
});

it('reads every number in order, and none where there is none', () => {
  expect(readNumbers('200 à 249')).toEqual([200, 249]);
  expect(readNumber('beaucoup')).toBeUndefined();
});
