/** Proof: cautious when scarce, halved by age, never above one. */
import { expect, it } from 'vitest';
import { decay, weighEvidence, wilsonLowerBound } from '#domain/match/evidence';

const NOW = Date.UTC(2026, 10, 23);
const DAY_MS = 86_400_000;

it('trusts ten of ten more than one of one, and nothing of nothing', () => {
  expect(wilsonLowerBound(10, 10)).toBeGreaterThan(wilsonLowerBound(1, 1));
  expect(wilsonLowerBound(0, 0)).toBe(0);
});

it('halves a proof in 180 days, and lets failures weigh', () => {
  expect(decay(NOW - 180 * DAY_MS, NOW)).toBeCloseTo(0.5);
  const fresh = weighEvidence({ tried: 8, worked: 8, failed: 0, lastAt: NOW }, NOW);
  expect(weighEvidence({ tried: 8, worked: 4, failed: 4, lastAt: NOW }, NOW)).toBeLessThan(fresh);
  expect(weighEvidence({ tried: 8, worked: 8, failed: 0, lastAt: NOW - 360 * DAY_MS }, NOW)).toBeLessThan(
    fresh,
  );
});
