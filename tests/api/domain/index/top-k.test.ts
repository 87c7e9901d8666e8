/** The best k of any offers in any order, as sorting all of them would give. */
import { array, assert, nat, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTopK } from '#domain/index/top-k';

function keep(scores: readonly number[], order: readonly number[], k: number) {
  const top = createTopK(k);
  for (const ordinal of order) top.offer(ordinal, scores[ordinal] ?? NaN);
  return top;
}

// Few different scores, so that ties are many.
const offers = array(nat({ max: 6 }), { maxLength: 40 }).chain((scores) =>
  shuffledSubarray([...scores.keys()], { minLength: scores.length }).map((order) => ({ scores, order })),
);

describe('createTopK', () => {
  it('keeps the greatest scores, of equals the lowest ordinals, best first', () => {
    assert(
      property(offers, nat({ max: 12 }), ({ scores, order }, k) => {
        const sorted = scores
          .map((score, ordinal) => ({ ordinal, score }))
          .toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal);
        expect(keep(scores, order, k).ranked()).toEqual(sorted.slice(0, k));
      }),
    );
  });

  it('asks of a newcomer what the worst kept has, once it is full', () => {
    expect(keep([5, 3], [0, 1], 3).threshold).toBe(-Infinity);
    expect(keep([5, 3, 9, 4], [0, 1, 2, 3], 3).threshold).toBe(4);
    expect(createTopK(0).threshold).toBe(Infinity);
  });
});
