/** Figures that have become others. */
import { expect, it } from 'vitest';
import { readChange } from '#domain/match/read-change';

it.each([
  ['190 (was 410)', 190 / 410],
  ['15 → 90 en un an', 6],
  ['9 400 → 5 100', 5100 / 9400],
  ['44/mois → 13/mois', 13 / 44],
  ['66 (+22 en 12 mois)', 1.5],
  ['340 (-15 %)', 0.85],
  ['41 contre 60 l’an dernier', 41 / 60],
  ['passé de 80 à 45', 45 / 80],
  ['45% (was 90%)', 0.5],
  ['25 (72 en 2023)', 25 / 72],
  ['22 k puis 9 k', 9 / 22],
  ['30 puis 180 puis 41', 41 / 180],
])('%s', (value, share) => expect(readChange(value)).toBeCloseTo(share, 5));

it.each([
  ['48'],
  ['Essai → commande'],
  ['0 → 5'],
  ['de 8 à 12 h'],
  ['12, rue de la Paix (2e étage)'],
  ['Ils étaient soixante, ils sont quarante depuis la fermeture de Lens : 60 → 40'],
])('%s tells no change', (value) => expect(readChange(value)).toBeUndefined());
