/** On what of a page a practice stands. */
import { expect, it } from 'vitest';
import { findGrounds, joinGrounds, numberGrounds, shareGrounds } from '#domain/match/grounds';

const asked = (name: string, said = name) => ({ name, said });
const DISCOUNT = asked('c:discount-request', 'c:price-objection');

it('adds neighbours to what the page itself says', () => {
  const numbered = numberGrounds([asked('c:price-objection'), asked('c:hotel'), DISCOUNT]);
  expect(numbered).toEqual({ numbers: [0, 1, 0], count: 2 });
  const amounts = [0.5, 0.125, 0.25];
  expect([...findGrounds(numbered, (at) => amounts[at] ?? 0)]).toEqual([0.75, 0.125]);
});

it('numbers what the page says though it is met by a neighbour first, and nothing that is no concept', () => {
  const numbered = numberGrounds([DISCOUNT, asked('gourd'), asked('c:hotel'), asked('c:price-objection')]);
  expect(numbered).toEqual({ numbers: [0, -1, 1, 0], count: 2 });
  expect([...findGrounds(numbered, () => 1)]).toEqual([2, 1]);
});

it('shares no more than either has, and covers what the firmest does', () => {
  const one = Float64Array.of(1, 0.5, 0);
  const other = Float64Array.of(0, 0.75, 2);
  expect(shareGrounds(one, other)).toBe(0.5);
  expect(shareGrounds(one, new Float64Array())).toBe(0);
  expect([...joinGrounds(one, other)]).toEqual([1, 0.75, 2]);
  expect([...joinGrounds(new Float64Array(), other)]).toEqual([...other]);
});
