/** On what of a page a practice stands. */
import { expect, it } from 'vitest';
import { findGrounds, joinGrounds, shareGrounds } from '#domain/match/grounds';

const ORIGINS = new Map([['c:discount-request', 'c:price-objection']]);

it('adds neighbours to what the page itself says', () => {
  const grounds = findGrounds(
    [
      { dim: 'c:price-objection', amount: 0.5 },
      { dim: 'c:discount-request', amount: 0.25 },
      { dim: 'c:hotel', amount: 0.125 },
    ],
    ORIGINS,
  );
  expect([...grounds]).toEqual([
    ['c:price-objection', 0.75],
    ['c:hotel', 0.125],
  ]);
});

it('shares no more than either has, and covers what the firmest does', () => {
  const one = new Map([
    ['c:a', 1],
    ['c:b', 0.5],
  ]);
  const other = new Map([
    ['c:b', 0.75],
    ['c:d', 2],
  ]);
  expect(shareGrounds(one, other)).toBe(0.5);
  expect(shareGrounds(one, new Map())).toBe(0);
  expect([...joinGrounds(one, other)]).toEqual([
    ['c:a', 1],
    ['c:b', 0.75],
    ['c:d', 2],
  ]);
});
