/** Terms. */
import { expect, it } from 'vitest';
import { stemOf, termOf } from '#domain/text/terms';

it('gives a stem one number, and the stem back', () => {
  expect(termOf('contrat')).toBe(termOf('contrat'));
  expect(stemOf(termOf('contrat'))).toBe('contrat');
  expect([termOf(''), stemOf(0)]).toEqual([0, '']);
});
