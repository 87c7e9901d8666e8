/** Choosing. */
import { expect, it } from 'vitest';
import { choose as chooseFrom, type Candidate } from '#domain/match/choice';
import type { Grounds } from '#domain/match/grounds';
import { printed } from '../practices.ts';
import { chooseAll } from './choose-all.ts';
import { createDice } from '../../../bench/synthetic-practices.ts';

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
    print: Uint16Array.of(ordinal),
    subject: printed(''),
    notice: '',
    ...given,
  },
});
const NONE: Grounds = new Float64Array();
const choose = (
  candidates: readonly Candidate[],
  unit: string,
  limit: number,
  groundsOf: (candidate: Candidate) => Grounds = () => NONE,
) => chooseFrom({ candidates, isEnded: ({ notice }) => notice === 'ended', groundsOf }, unit, limit);
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

it('answers a page from several sides before it answers one twice, and beyond the three that are seen at once takes the next best', () => {
  const priced = Float64Array.of(1, 0, 0);
  const ranked = [candidate(2), candidate(1.9), candidate(1.7), candidate(1.6), candidate(1.5)];
  const groundsOf = ({ score }: Candidate) =>
    score > 1.8 || score === 1.5 ? priced : Float64Array.of(0, score === 1.7 ? 1 : 0, score === 1.6 ? 1 : 0);
  expect(scores(choose(ranked, 'Office', 5, groundsOf))).toEqual([2, 1.7, 1.6, 1.9, 1.5]);
  const faintly = ({ score }: Candidate) => (score === 1.9 ? Float64Array.of(0.1) : priced);
  expect(scores(choose(ranked.slice(0, 3), 'Office', 2, faintly))).toEqual([2, 1.9]);
});

it('keeps the last place for another unit when that fits, and only then', () => {
  const own = [2, 1.9, 1.8].map((score) => candidate(score));
  expect(choose([...own, candidate(1.7, { unit: 'Trade' })], 'Office', 3).at(-1)?.card.unit).toBe('Trade');
  expect(choose([...own, candidate(0.9, { unit: 'Trade' })], 'Office', 3).at(-1)?.card.unit).toBe('Office');
});

const MONTHS = 30 * 86_400_000;
const told = { theme: 'price-objection', print: printed('bcdfgh') };

it('lets an older telling of the same sink below the newer, unless headquarters or a better proof stands by it', () => {
  const newer = { ...told, print: printed('bcdfx'), at: 12 * MONTHS };
  const firstOf = (older: Partial<Candidate['card']>) =>
    choose([candidate(2, { ...told, ...older }), candidate(1.9, newer)], 'Office', 1)[0]?.card.at;
  expect(firstOf({ at: MONTHS })).toBe(12 * MONTHS);
  expect(firstOf({ at: MONTHS, official: true })).toBe(MONTHS);
  expect(firstOf({ at: MONTHS, worked: 3 })).toBe(MONTHS);
  expect(firstOf({ at: 11.9 * MONTHS })).toBe(11.9 * MONTHS);
  expect(firstOf({ at: MONTHS, theme: 'trial' })).toBe(12 * MONTHS);
  expect(firstOf({ at: MONTHS, print: printed('bjklmn') })).toBe(MONTHS);
});

it('lets what is over sink below whatever fits nearly as well, and keeps it where nothing does', () => {
  const ended = candidate(2, { notice: 'ended' });
  expect(scores(choose([ended, candidate(1.2)], 'Office', 1))).toEqual([1.2]);
  expect(scores(choose([ended, candidate(0.5)], 'Office', 1))).toEqual([1]);
});

it('shows one of two that tell the same story, whoever wrote them', () => {
  const story = { theme: 'queue', print: printed('bcdfgh') };
  const ranked = [candidate(2, story), candidate(1.9, story), candidate(0.8), candidate(0.7)];
  expect(scores(choose(ranked, 'Office', 3))).toEqual([2, 0.8, 0.7]);
  expect(scores(choose(ranked.slice(0, 2), 'Office', 3))).toEqual([2, 1.9]);
});

it('invites no double from another unit', () => {
  const own = [candidate(2, { print: printed('bcdfgh') }), candidate(1.9), candidate(1.8)];
  const double = candidate(1.95, { print: printed('bcdfgx'), unit: 'Trade' });
  expect(scores(choose([...own, double], 'Office', 3))).toEqual([2, 1.9, 1.8]);
  const guest = candidate(1.75, { unit: 'Trade' });
  expect(scores(choose([...own, double, guest], 'Office', 3))).toEqual([2, 1.9, 1.75]);
});

it('chooses as if it had looked closely at every candidate', () => {
  const dice = createDice(11);
  let guests = 0;
  for (let round = 0; round < 3000; round += 1) {
    const candidates = Array.from({ length: 20 }, () =>
      candidate(1 + dice.roll() / 2, {
        theme: ['', 'price', 'trial', 'queue'][dice.below(4)] ?? '',
        author: `u${dice.below(6)}`,
        unit: dice.below(6) === 0 ? 'Trade' : 'Office',
        at: dice.below(6) * MONTHS,
        official: dice.below(5) === 0,
        worked: dice.below(3),
        notice: dice.below(6) === 0 ? 'ended' : '',
        print: printed(['abcd', 'abce', 'mnop', 'mnoq', 'stuv', 'wxyz'][dice.below(6)] ?? ''),
      }),
    ).toSorted((a, b) => b.score - a.score);
    const grounds = new Map(
      candidates.map((one) => [one.ordinal, Float64Array.from([0, 1, 2], () => dice.below(2) * dice.roll())]),
    );
    const groundsOf = (one: Candidate) => grounds.get(one.ordinal) ?? NONE;
    const limit = 1 + dice.below(5);
    const chosen = choose(candidates, 'Office', limit, groundsOf).map((one) => one.ordinal);
    const offer = { candidates, isEnded: ({ notice }: Candidate['card']) => notice === 'ended', groundsOf };
    const expected = chooseAll(offer, 'Office', limit);
    expect(chosen, `round ${round}`).toEqual(expected.map((one) => one.ordinal));
    if (expected.filter(({ card }) => card.unit === 'Trade').length === 1) guests += 1;
  }
  expect(guests).toBeGreaterThan(300);
});
