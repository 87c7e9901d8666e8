/** Choosing. */
import { expect, it } from 'vitest';
import { choose, type Candidate } from '#domain/match/choice';

let ordinal = 0;
const candidate = (score: number, given: Partial<Candidate['card']> = {}): Candidate => ({
  ordinal: ordinal++,
  score,
  card: {
    id: `p${ordinal}`,
    author: `u${ordinal}`,
    unit: 'Office',
    theme: `t${ordinal}`,
    how: 1,
    tried: 0,
    worked: 0,
    failed: 0,
    lastAt: 0,
    at: 0,
    official: false,
    ...given,
  },
});
const scores = (chosen: readonly Candidate[]) => chosen.map(({ score }) => score);

it('takes the best when they differ', () => {
  expect(
    scores(
      choose(
        [2, 1.9, 1.8, 1.7].map((score) => candidate(score)),
        'Office',
        3,
      ),
    ),
  ).toEqual([2, 1.9, 1.8]);
});

it('prefers another theme and another author to more of the same', () => {
  const same = { theme: 'price-objection', author: 'u' };
  const chosen = choose([candidate(2, same), candidate(1.98, same), candidate(1.95)], 'Office', 2);
  expect(scores(chosen)).toEqual([2, 1.95]);
});

it('keeps the last place for another unit when that fits, and only then', () => {
  const own = [2, 1.9, 1.8].map((score) => candidate(score));
  expect(choose([...own, candidate(1.7, { unit: 'Trade' })], 'Office', 3).at(-1)?.card.unit).toBe('Trade');
  expect(choose([...own, candidate(0.9, { unit: 'Trade' })], 'Office', 3).at(-1)?.card.unit).toBe('Office');
});
