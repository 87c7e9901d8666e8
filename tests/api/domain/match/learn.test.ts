/** Learning: slow, bounded, never from an author's own clicks. */
import { expect, it } from 'vitest';
import { learnWeights, type LearnedWeights, type VerdictEvent } from '#domain/match/learn';
import { WEIGHTS } from '#domain/match/weights';
import { createDice } from '../../../bench/synthetic-practices.ts';

/** The same sector helps, the same words do not. */
const events = (count: number, people = 7): VerdictEvent[] =>
  Array.from({ length: count }, (_, at) => ({
    authorId: 'a',
    personId: `p${at % people}`,
    verdict: at % 2 === 0 ? 'worked' : 'declined',
    shown: at % 2 === 0 ? ['sector:hotel'] : ['words'],
  }));

it('does not move on few events, nor on those of few people', () => {
  expect(learnWeights(events(20))).toEqual({ weights: {}, lessons: [], events: 20 });
  expect(learnWeights(events(400, 4)).weights).toEqual({});
});

it('hears nothing of what authors click on their own, and of answers without reasons', () => {
  const own = events(400).map((event) => ({ ...event, personId: event.authorId }));
  expect(learnWeights(own)).toEqual({ weights: {}, lessons: [], events: 0 });
  expect(learnWeights(events(400).map((event) => ({ ...event, shown: [] }))).events).toBe(0);
});

it('moves in the direction of the verdicts, the same each time, and says why', () => {
  const learned = learnWeights(events(400));
  expect(learnWeights(events(400))).toEqual(learned);
  expect(learned.weights.sector).toBeGreaterThan(WEIGHTS.sector);
  expect(learned.weights.words).toBeLessThan(WEIGHTS.words);
  expect(learned.lessons.find(({ term }) => term === 'sector')).toMatchObject({
    before: WEIGHTS.sector,
    events: 200,
    good: 200,
    text: {
      fr: expect.stringContaining('200 réponses utiles sur 200'),
      en: expect.stringContaining('counts'),
    },
  });
});

it('steps by a tenth at most, and in all by a half at most, never below zero', () => {
  let weights: LearnedWeights = {};
  for (let week = 0; week < 30; week += 1) {
    const next = learnWeights(events(4000), weights).weights;
    for (const term of ['sector', 'words'] as const) {
      const moved = Math.abs((next[term] ?? WEIGHTS[term]) - (weights[term] ?? WEIGHTS[term]));
      expect(moved).toBeLessThanOrEqual(WEIGHTS[term] * 0.1 + 0.001);
    }
    weights = next;
  }
  expect(weights.sector).toBeCloseTo(WEIGHTS.sector * 1.5, 2);
  expect(weights.words).toBeCloseTo(WEIGHTS.words * 0.5, 2);
  expect(learnWeights(events(10), weights).weights).toEqual({});
});

const answer = (personId: string, verdict: VerdictEvent['verdict']): VerdictEvent => ({
  authorId: 'a',
  personId,
  verdict,
  shown: ['words'],
});

it('hears nobody louder for answering more often', () => {
  const many = Array.from({ length: 80 }, (_, at) => answer(`p${at % 8}`, 'worked'));
  const flood = Array.from({ length: 5000 }, () => answer('loud', 'declined'));
  expect(learnWeights([...flood, ...many]).weights.words ?? WEIGHTS.words).toBeGreaterThanOrEqual(
    WEIGHTS.words,
  );
});

it('stays within its bounds whatever is said and whatever was stored before', () => {
  const dice = createDice(5);
  const terms = [
    'situation:x',
    'words',
    'sector:hotel',
    'unit',
    'evidence',
    '__proto__',
    'constructor',
    '',
    'sector:',
  ];
  const stored = [{}, { words: 99 }, { words: -3 }, { words: NaN }, { sector: Infinity }];
  for (let round = 0; round < 40; round += 1) {
    const said = Array.from({ length: 60 + dice.below(90) }, () => ({
      authorId: `a${dice.below(3)}`,
      personId: `p${dice.below(8)}`,
      verdict: dice.pick(['worked', 'failed', 'declined', 'tried'] as const),
      shown: Array.from({ length: dice.below(5) }, () => dice.pick(terms)),
    }));
    const { weights } = learnWeights(said, dice.pick(stored));
    for (const [term, hand] of Object.entries(WEIGHTS)) {
      const weight = weights[term as keyof LearnedWeights] ?? hand;
      expect(Math.abs(weight - hand), `${term} in round ${round}`).toBeLessThanOrEqual(hand * 0.5 + 0.001);
    }
    expect(Object.keys(weights).filter((term) => !Object.hasOwn(WEIGHTS, term))).toEqual([]);
  }
});

it('takes hardly anything from answers by the toss of a coin, and the signal all the same', () => {
  const terms = ['sector:hotel', 'words', 'evidence', 'stage:trial', 'unit', 'fresh'];
  const answers = (seed: number, chance: (shown: readonly string[]) => number) => {
    const dice = createDice(seed);
    return Array.from({ length: 400 }, (_, at): VerdictEvent => {
      const shown = terms.filter(() => dice.roll() < 0.45);
      const verdict = dice.roll() < chance(shown) ? 'worked' : 'declined';
      return { authorId: 'a', personId: `p${at % 25}`, verdict, shown };
    });
  };
  const settle = (events: readonly VerdictEvent[]) => {
    let weights: LearnedWeights = {};
    for (let week = 0; week < 20; week += 1) ({ weights } = learnWeights(events, weights));
    return weights;
  };
  const moves = Array.from({ length: 12 }, (_, seed) => settle(answers(seed + 1, () => 0.5))).flatMap(
    (weights) =>
      (['sector', 'words', 'evidence', 'stage', 'unit', 'fresh'] as const).map((term) =>
        Math.abs((weights[term] ?? WEIGHTS[term]) / WEIGHTS[term] - 1),
      ),
  );
  expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(0.05);
  const taught = settle(answers(1, (shown) => (shown.includes('sector:hotel') ? 0.75 : 0.4)));
  expect(taught.sector).toBeGreaterThan(1.3 * WEIGHTS.sector);
});
