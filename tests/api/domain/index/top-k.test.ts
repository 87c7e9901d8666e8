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
