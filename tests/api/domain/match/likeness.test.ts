/** Doubles are told from practices that only share the trade's words. */
import { expect, it } from 'vitest';
import { ALIKE, likeness } from '#domain/match/likeness';

const told = {
  text: 'Petit déjeuner dans la salle de pause : deux machines, une heure, le directeur goûte et signe un essai.',
  sector: 'hotel',
};

it('finds the same story in other forms of its words', () => {
  const mine = { text: 'Un essai signé après des petits déjeuners en salle de pause', sector: 'hotel' };
  expect(likeness(mine, told)).toBeGreaterThanOrEqual(ALIKE);
});

it('asks more of another trade', () => {
  const text = 'Petit déjeuner en salle de pause avant une réunion du conseil syndical';
  const same = likeness({ text, sector: 'hotel' }, told);
  expect(likeness({ text, sector: 'clinic' }, told)).toBeCloseTo(same * 0.75);
  expect(likeness({ text }, told)).toBe(same);
});

it('takes two words in common for a coincidence', () => {
  expect(likeness({ text: 'Une machine en salle' }, told)).toBe(0);
  expect(likeness({ text: '' }, told)).toBe(0);
});
