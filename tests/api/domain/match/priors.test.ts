/** What a practice brings to any record. */
import { expect, it } from 'vitest';
import { cardOf } from '#domain/match/practice-table';
import { priorOf, weighMerits } from '#domain/match/priors';
import { readPractice } from '#domain/match/read-practice';
import { WEIGHTS } from '#domain/match/weights';
import { NOW, practiceOf, RECIPE } from '../practices.ts';

const card = (given: Parameters<typeof practiceOf>[0]) => {
  const practice = practiceOf({ title: 'Essai avant signature', body: RECIPE, ...given });
  return cardOf(practice, readPractice(practice));
};
const proven = { tried: 6, worked: 5, failed: 0, units: [], regions: [], lastAt: '2026-11-01T08:00:00.000Z' };

it('weighs proof, adoption and freshness, and likes not at all', () => {
  const plain = priorOf(card({}), NOW, WEIGHTS);
  expect(priorOf(card({ evidence: proven }), NOW, WEIGHTS)).toBeGreaterThan(plain);
  expect(priorOf(card({ official: true }), NOW, WEIGHTS)).toBeGreaterThan(plain);
  expect(priorOf(card({ at: '2021-01-01T08:00:00.000Z' }), NOW, WEIGHTS)).toBeLessThan(plain);
  expect(priorOf(card({ likes: 500 }), NOW, WEIGHTS)).toBeCloseTo(plain, 9);
});

it('gives a congratulation less how than a recipe', () => {
  const cheer = card({
    title: 'Bravo !',
    body: 'Bravo à toute l’équipe, merci à tous, quelle belle victoire !',
  });
  expect(weighMerits(cheer, NOW, WEIGHTS).how).toBeLessThan(weighMerits(card({}), NOW, WEIGHTS).how);
});
