/** Fingerprints: near for the same story told again, far for another. */
import { expect, it } from 'vitest';
import { ALIKE_BITS, differInBits, fingerprintOf } from '#domain/match/fingerprint';
import { readPractice } from '#domain/match/read-practice';
import { practiceOf, RECIPE } from '../practices.ts';

const printOf = (body: string) => fingerprintOf(readPractice(practiceOf({ title: 'Essai', body })).terms);

it('knows a story told again with a word changed', () => {
  const again = RECIPE.replace(/\d+/, '99');
  expect(differInBits(printOf(RECIPE), printOf(again))).toBeLessThanOrEqual(ALIKE_BITS);
});
it('tells another story apart', () => {
  const other =
    'Le directeur financier bloquait : nous avons comparé sur trois ans le coût complet avec sa comptable, et le loyer est passé en charges.';
  expect(differInBits(printOf(RECIPE), printOf(other))).toBeGreaterThan(ALIKE_BITS);
});
it('counts bits', () => {
  expect([differInBits(0, 0), differInBits(0, -1), differInBits(5, 6)]).toEqual([0, 32, 2]);
});
