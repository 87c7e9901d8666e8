/** Learning: slow, bounded, never from an author's own clicks. */
import { expect, it } from 'vitest';
import { learnWeights, type VerdictEvent } from '#domain/match/learn';
import { WEIGHTS } from '#domain/match/weights';

const events = (count: number, personId = 'p'): VerdictEvent[] =>
  Array.from({ length: count }, (_, at) => ({
    authorId: 'a',
    personId: `${personId}${at % 7}`,
    verdict: at % 2 === 0 ? 'worked' : 'declined',
    shown: at % 2 === 0 ? ['sector:hotel'] : ['words'],
  }));

it('does not move on few events', () => expect(learnWeights(events(20)).weights).toEqual(WEIGHTS));

it('hears nothing of what authors click on their own', () => {
  const own = events(400).map((event) => ({ ...event, personId: event.authorId }));
  expect(learnWeights(own).weights).toEqual(WEIGHTS);
});

it('is deterministic, never negative, and moves in the direction of the verdicts', () => {
  const learned = learnWeights(events(400));
  expect(learnWeights(events(400))).toEqual(learned);
  expect(Object.values(learned.weights).every((weight) => weight >= 0)).toBe(true);
  expect(learned.weights.sector).toBeGreaterThanOrEqual(WEIGHTS.sector);
});
