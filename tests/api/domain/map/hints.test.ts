/** Hints. */
import { expect, it } from 'vitest';
import { countHints, settleHints, type HintCounts } from '#domain/map/hints';
import { termOf } from '#domain/text/terms';

it('shares a word among the entries that use it, and drops what all use, small words and numbers', () => {
  const counts: HintCounts = new Map();
  countHints(counts, ['plastiqu', "'pas", 'N'].map(termOf), 0);
  countHints(counts, ['plastiqu', 'bannir'].map(termOf), 1);
  for (let entry = 0; entry < 16; entry += 1) countHints(counts, [termOf('client')], entry);
  const hints = settleHints(counts);
  expect(['client', "'pas", 'N'].map((word) => hints[termOf(word)])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const shares = hints[termOf('plastiqu')] ?? [];
  expect(shares.map(([entry]) => entry)).toEqual([0, 1]);
  expect(shares.reduce((sum, [, share]) => sum + share * share, 0)).toBeCloseTo(1, 12);
});
