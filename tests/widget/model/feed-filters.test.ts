/** Live filters decide as the server's do. */
import { expect, it } from 'vitest';
import { hasFilters, passesFilters } from '#widget/model/feed-filters.ts';
import { practice } from '../sample.ts';

it.each([
  [{}, true],
  [{ unit: 'Office' }, true],
  [{ unit: 'Trade' }, false],
  [{ region: 'Occitanie', sector: 'hotel' }, true],
  [{ sector: 'restaurant' }, false],
  [{ product: 'Aria 4' }, true],
  [{ product: 'Autre' }, false],
  [{ unit: undefined }, true],
])('%o', (filters, passes) => {
  expect(passesFilters(practice(1), filters)).toBe(passes);
});

it('knows when nothing is filtered', () => {
  expect(hasFilters({ unit: undefined })).toBe(false);
  expect(hasFilters({ unit: 'Office' })).toBe(true);
});
