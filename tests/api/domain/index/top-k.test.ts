/** The best k. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TopK } from '#domain/index/top-k';

it('keeps what sorting all would keep, ties by ordinal', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 0, max: 6 }), (scores, k) => {
      const top = new TopK(k);
      scores.forEach((score, ordinal) => top.offer(ordinal, score));
      const all = scores.map((score, ordinal) => ({ ordinal, score }));
      const sorted = all.toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal);
      expect(top.ranked()).toEqual(sorted.slice(0, k));
      const worst = sorted[k - 1]?.score ?? -Infinity;
      expect(top.threshold).toBe(k === 0 ? Infinity : worst);
    }),
  );
});

it('takes nobody below what is asked for, and forgets all of a question when it is cleared', () => {
  const top = new TopK(2);
  top.offer(1, 3);
  top.askFor(5);
  for (const [ordinal, score] of [
    [2, 4],
    [3, 6],
  ] as const)
    top.offer(ordinal, score);
  expect([top.threshold, top.ranked().map(({ ordinal }) => ordinal)]).toEqual([5, [3, 1]]);
  top.offer(4, 7);
  expect([top.threshold, top.ranked().map(({ ordinal }) => ordinal)]).toEqual([6, [4, 3]]);
  top.clear();
  top.offer(9, 1);
  expect([top.threshold, top.ranked()]).toEqual([-Infinity, [{ ordinal: 9, score: 1 }]]);
});
