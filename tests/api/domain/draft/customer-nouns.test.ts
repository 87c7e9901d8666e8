/** Nouns for customers. */
import { expect, it } from 'vitest';
import { nounOf } from '#domain/draft/customer-nouns';

it('puts stars where each language wants them', () => {
  expect(nounOf('hotel', 'fr', '4')).toBe('un hôtel 4 étoiles');
  expect(nounOf('hotel', 'en', '5')).toBe('a 5-star hotel');
  expect(nounOf('optician', 'en')).toBe('an optician');
  expect(nounOf('no-such-sector', 'fr')).toBeUndefined();
});
