/** Values that say that there is nothing, and values that only begin or look so. */
import { expect, it } from 'vitest';
import { beginsDenied, isDenied } from '#domain/match/is-denied';

it.each([
  '',
  ' - ',
  'Non',
  'AUCUN',
  'n/a',
  'N/C',
  'Néant',
  'none',
  'TBD',
  'non renseigné',
  'Not known',
  'geen',
  'keiner',
  'No competitor',
  'pas d’accord',
  '(aucune)',
  '____',
])('is denied: %s', (value) => expect(isDenied(value)).toBe(true));
it.each([
  'Nonna Caffè',
  'Nobel',
  'No 1 Coffee Ltd',
  'none, they order by the box',
  '0',
  'Noir et Blanc',
  'aucun ne convient vraiment',
  'Кафе Пушкин',
  'ホテル',
])('is not: %s', (value) => expect(isDenied(value)).toBe(false));
it('hears a denial that is explained', () => {
  expect(beginsDenied('none, they order by the box')).toBe(true);
  expect(beginsDenied('Elis, none other')).toBe(false);
});
