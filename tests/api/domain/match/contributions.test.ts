/** What each thing the page says adds, and on what it stands. */
import { expect, it } from 'vitest';
import { Contributions } from '#domain/match/contributions';
import { missingDim } from '#domain/match/dimensions';

const asked = [
  { name: missingDim('size'), said: missingDim('size'), term: 3, weight: 1 },
  { name: 'c:discount-request', said: 'c:price-objection', term: 4, weight: 0.5 },
  { name: 'gourd', said: 'gourd', term: 9, weight: 2 },
  { name: 'c:price-objection', said: 'c:price-objection', term: 2, weight: 1 },
];
const contributions = new Contributions(asked, [70, 8], Uint8Array.of(255, 255, 51, 51, 0, 0, 255, 0));

it('tells what counted, a neighbour on behalf of what the page says, and never that no sector was named', () => {
  expect(contributions.of(70)).toEqual([
    { dim: 'c:price-objection', amount: 0.5 },
    { dim: 'gourd', amount: 0.4 },
    { dim: 'c:price-objection', amount: 0.2 },
  ]);
  expect(contributions.of(8)).toEqual([{ dim: 'gourd', amount: 2 }]);
});

it('stands on concepts alone', () => {
  const sum = (ordinal: number) => contributions.groundsOf(ordinal).reduce((all, amount) => all + amount, 0);
  expect([sum(70), sum(8)]).toEqual([0.7, 0]);
});
