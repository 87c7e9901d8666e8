/** Evidence. */
import { expect, it } from 'vitest';
import { decay, weighEvidence, wilsonLowerBound } from '#domain/match/evidence';
import { NOW } from '../practices.ts';

const day = 86_400_000;
const proof = { tried: 4, worked: 4, failed: 0, lastAt: NOW };

it('trusts many results above few', () => {
  expect(wilsonLowerBound(8, 8)).toBeGreaterThan(wilsonLowerBound(1, 1));
  expect(wilsonLowerBound(0, 0)).toBe(0);
  expect(wilsonLowerBound(0, 9)).toBeCloseTo(0, 9);
});

it('halves with each half-life', () => {
  expect(decay(NOW - 180 * day, NOW)).toBeCloseTo(0.5, 9);
  expect(decay(NOW + day, NOW)).toBe(1);
});

it('grows with what worked, falls with what failed and with time', () => {
  const now = weighEvidence(proof, NOW);
  expect(weighEvidence({ ...proof, worked: 2, failed: 2 }, NOW)).toBeLessThan(now);
  expect(weighEvidence(proof, NOW + 400 * day)).toBeLessThan(now);
  expect(weighEvidence({ tried: 0, worked: 0, failed: 0, lastAt: 0 }, NOW)).toBe(0);
  expect(weighEvidence({ tried: 9, worked: 0, failed: 0, lastAt: NOW }, NOW)).toBeLessThan(now);
});
