/** Odds of bits: sure of what repeats, undecided at first, never certain. */
import { expect, it } from 'vitest';
import { LetterOdds } from '#domain/map/letter-odds';

it('begins undecided and grows sure of what it has met', () => {
  const odds = new LetterOdds();
  expect(Math.abs(odds.next - 2048)).toBeLessThan(64);
  for (let bit = 0; bit < 400; bit += 1) odds.learn(1);
  expect(odds.next).toBeGreaterThan(3900);
  expect(odds.next).toBeLessThan(4096);
});
