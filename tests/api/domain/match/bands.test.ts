/** Bands of headcount and amount as pages write them; the unreadable stays unknown. */
import { expect, it } from 'vitest';
import { readAmount, readSize } from '#domain/match/bands';

it('reads a headcount, the middle of a range deciding', () => {
  expect(readSize('200 à 249')).toBe('50-249');
  expect(readSize('<10')).toBe('1-9');
  expect(readSize('1000+')).toBe('1000+');
  expect(readSize('N/A')).toBeUndefined();
});

it('puts amounts on either side of a floor into different bands', () => {
  expect(readAmount('4 999 €')).not.toBe(readAmount('5 000 €'));
  expect(readAmount('?')).toBeUndefined();
});
