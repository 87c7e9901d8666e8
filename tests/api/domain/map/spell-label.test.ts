/** Labels of sectors as they are compared. */
import { expect, it } from 'vitest';
import { spellLabel } from '#domain/map/spell-label';

it('spells one label one way', () => {
  const written = ['FOOD_BEVERAGES', 'Food & Beverages', 'food beverages'];
  expect(written.map(spellLabel)).toEqual(written.map(() => 'food beverages'));
  expect(spellLabel('Hôtellerie-restauration')).toBe(spellLabel('hotellerie restauration'));
});
