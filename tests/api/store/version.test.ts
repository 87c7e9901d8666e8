import { expect, it } from 'vitest';
import { HEAD, isVisible } from '../../../api/store/version.ts';
import { person } from './rows.ts';

it('is seen from its birth until its death, which is another version’s birth', () => {
  const version = { row: person('p'), born: 3, died: 5, older: undefined };
  expect([2, 3, 4, 5, HEAD].map((commit) => isVisible(version, commit))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(isVisible({ ...version, died: Infinity }, HEAD)).toBe(true);
});
