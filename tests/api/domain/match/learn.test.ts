/** Learning: slow, bounded, never from an author's own clicks. */
import { expect, it } from 'vitest';
import { learnWeights, type LearnedWeights, type VerdictEvent } from '#domain/match/learn';
import { WEIGHTS } from '#domain/match/weights';

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
