/** All of a practice's own words count when doubles are looked for. */
import { expect, it } from 'vitest';
import { tellPractice } from '#domain/match/tell-practice';

it('says title, story and customer, and the trade beside them', () => {
  const told = tellPractice({ title: 'Essai', body: 'Deux machines', customer: 'un hôtel' }, 'hotel');
  expect(told).toEqual({ text: 'Essai. Deux machines un hôtel', sector: 'hotel' });
  expect(tellPractice({ title: 'Essai', body: '' }, undefined).text).not.toContain('undefined');
});
