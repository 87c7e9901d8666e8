/** What single words hint at: shares of one word make a whole, common words and small ones hint at nothing. */
import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countHints, settleHints, type HintCounts } from '#domain/map/hints';

function hintsOf(expressions: readonly (readonly [steps: readonly string[], entry: number])[]) {
  const counts: HintCounts = new Map();
  for (const [steps, entry] of expressions) countHints(counts, steps, entry);
  return settleHints(counts);
}

describe('hints', () => {
  it('share a word among its entries, a word of a long expression less', () => {
    const hints = hintsOf([
      [['plastiqu'], 0],
      [['plastiqu', 'gobelet', 'jetabl'], 1],
    ]);
    expect(hints.get('plastiqu')).toEqual([
      [0, 0.75],
      [1, 0.25],
    ]);
    expect(hints.get('gobelet')).toEqual([[1, 1]]);
  });

  it('make one whole of each word, whatever was counted', () => {
    const steps = array(constantFrom('cafe', 'prix', 'contrat', 'machine'), { minLength: 1, maxLength: 4 });
    assert(
      property(array(tuple(steps, nat({ max: 5 }))), (expressions) => {
        for (const shares of hintsOf(expressions).values())
          expect(shares.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('take no word of more than six entries', () => {
    const spread = (entries: number) =>
      hintsOf(Array.from({ length: entries }, (_, entry) => [['machine'], entry] as const)).has('machine');
    expect([spread(6), spread(7)]).toEqual([true, false]);
  });

  it('take no short word, small word or number', () => {
    expect(hintsOf([[['bar', "'sans", '-N%', '#N#2024'], 0]]).size).toBe(0);
  });
});
