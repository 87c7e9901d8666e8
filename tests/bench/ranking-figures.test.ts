/** Figures of rankings, held against sums done by hand. */
import { expect, it } from 'vitest';
import { hasUseful, isUseful, ndcg } from './ranking-figures.ts';

const GRADES = new Map([
  ['a', 3],
  ['b', 1],
  ['c', 2],
  ['d', 0],
  ['e', 2],
]);

it('divides by the best that all that is judged allows, also what was not found', () => {
  // Got: 2 at the first place, 3 at the third. Best: 3, 2, 2.
  const got = 3 + 7 / 2;
  const best = 7 + 3 / Math.log2(3) + 3 / 2;
  expect(ndcg(['c', 'unjudged', 'a', 'e'], GRADES, 3)).toBeCloseTo(got / best, 12);
});

it('counts nothing where nothing was found, or nothing is worth anything', () => {
  expect(ndcg([], GRADES, 5)).toBe(0);
  expect(ndcg(['a'], new Map(), 5)).toBe(0);
});

it('takes a grade below 0 for 0, in what was found and in what could be', () => {
  const grades = new Map([...GRADES, ['spam', -2], ['more', -1]]);
  expect(ndcg(['spam', 'a'], grades, 10)).toBe(ndcg(['d', 'a'], GRADES, 10));
});

it('holds for useful what is graded 2 or 3, of the first only or of the first three', () => {
  expect(['a', 'b', 'c', 'd', 'x', undefined].map((id) => isUseful(id, GRADES))).toEqual([
    true,
    false,
    true,
    false,
    false,
    false,
  ]);
  expect(hasUseful(['b', 'd', 'c'], GRADES, 3)).toBe(true);
  expect(hasUseful(['b', 'd', 'x', 'c'], GRADES, 3)).toBe(false);
});
