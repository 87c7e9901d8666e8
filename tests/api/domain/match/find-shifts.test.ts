/** Shifts: the same to the last bit in any order, as parts of a weight. */
import { expect, it } from 'vitest';
import { findShifts, type Answer } from '#domain/match/find-shifts';
import type { Term } from '#domain/match/weights';
import { createDice } from '../../../bench/synthetic-practices.ts';

const TERMS = ['concepts', 'words', 'sector'] as const;

const answers = (seed: number): Answer[] => {
  const dice = createDice(seed);
  return Array.from({ length: 300 }, () => {
    const terms = new Set<Term>(TERMS.filter(() => dice.roll() < 0.5));
    const isGood = dice.roll() < (terms.has('sector') ? 0.8 : 0.3);
    return { personId: `p${dice.below(30)}`, terms, goodness: isGood ? 1 : 0.2, weight: 0.7 };
  });
};

it('says which reason was of use, and gives the rest to chance', () => {
  const shifts = findShifts(answers(1), TERMS);
  expect(shifts.get('sector')).toBeGreaterThan(0.4);
  expect(Math.abs(shifts.get('words') ?? 1)).toBeLessThan(0.1);
});

it('gives the same to the last bit, in whatever order answers come', () => {
  for (let seed = 1; seed < 20; seed += 1) {
    const said = answers(seed);
    const dice = createDice(seed);
    const mixed = said.map((answer) => ({ answer, at: dice.roll() })).toSorted((a, b) => a.at - b.at);
    expect(
      findShifts(
        mixed.map(({ answer }) => answer),
        TERMS,
      ),
    ).toEqual(findShifts(said, TERMS));
  }
});

it('says nothing where nobody answered, or of no term', () => {
  expect(findShifts([], [])).toEqual(new Map());
  expect(findShifts(answers(1), [])).toEqual(new Map());
});
