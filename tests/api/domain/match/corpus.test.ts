/** The unusual counts more, repetition saturates. */
import { expect, it } from 'vitest';
import { believe, createCorpus, inverseFrequency, saturate } from '#domain/match/corpus';

it('weighs the rare above the usual, never below zero', () => {
  expect(inverseFrequency(100, 1)).toBeGreaterThan(inverseFrequency(100, 50));
  expect(inverseFrequency(100, 100)).toBeGreaterThanOrEqual(0);
});

it('saturates below one, and a longer text dilutes', () => {
  const corpus = createCorpus();
  expect(saturate(100, 50, corpus)).toBeLessThan(1);
  expect(saturate(2, 500, corpus)).toBeLessThan(saturate(2, 50, corpus));
});

it('believes a clear expression more than a stray word', () =>
  expect(believe(1)).toBeGreaterThan(4 * believe(0.2)));
