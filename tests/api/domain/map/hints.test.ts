/** Hints. */
import { expect, it } from 'vitest';
import { countHints, settleHints, type HintCounts } from '#domain/map/hints';

it('shares a word among the entries that use it, and drops what all use', () => {
  const counts: HintCounts = new Map();
  countHints(counts, ['plastiqu', "'pas", 'N'], 0);
  countHints(counts, ['plastiqu', 'bannir'], 1);
  for (let entry = 0; entry < 9; entry += 1) countHints(counts, ['client'], entry);
  const hints = settleHints(counts);
  expect([...hints.keys()]).toEqual(['plastiqu', 'bannir']);
  const shares = hints.get('plastiqu') ?? [];
  expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 12);
});
