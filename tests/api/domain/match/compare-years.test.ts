/** Figures one year apart. */
import { expect, it } from 'vitest';
import { compareYears } from '#domain/match/compare-years';

const compare = (...pairs: readonly (readonly [string, string])[]) =>
  compareYears(pairs.map(([label, value]) => ({ key: 'other', label, value })));

it.each([
  [
    ['CA 2026', '12 k€'],
    ['CA 2025', '24 k€'],
  ],
  [
    ['CA N-1', '24 k€'],
    ['CA N', '12 k€'],
  ],
  [
    ['Commandes', '12'],
    ['Commandes 2025', '24'],
  ],
] as const)('%o beside %o is a half', (one, other) => expect(compare(one, other)).toEqual([0.5]));

it('compares each year with the next', () => {
  expect(compare(['Sales 2024', '100'], ['Sales 2025', '50'], ['Sales 2026', '75'])).toEqual([0.5, 1.5]);
});

it('compares nothing with something else, nor shares, nor with nought', () => {
  expect(compare(['CA 2026', '12'], ['Commandes 2025', '24'])).toEqual([]);
  expect(compare(['Marge 2026', '12 %'], ['Marge 2025', '24 %'])).toEqual([]);
  expect(compare(['CA 2026', '12'], ['CA 2025', '0'])).toEqual([]);
});
