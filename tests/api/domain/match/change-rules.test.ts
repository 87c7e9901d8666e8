/** What a changed figure means, by what is counted. */
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { concludeFromFigures } from '#domain/match/change-rules';

const conclude = (label: string, value: string) =>
  concludeFromFigures('other', label, value).map(([id]) => {
    expect(findEntry(id)).toBeDefined();
    return id;
  });

it.each([
  ['effectif', '190 → 120', 'customer-cutbacks'],
  ['employees', '15 → 90', 'customer-growing'],
  ['stores', '12 (was 31)', 'customer-cutbacks'],
  ['occupancy', '45% (was 90%)', 'over-equipped'],
  ['presence', '5 → 2 j/sem', 'hybrid-work'],
  ['prix', '4,10 → 5,60', 'price-increase'],
  ['tickets', '3 → 11', 'complaint'],
  ['litres mois', '9 400 → 5 100', 'silent-customer'],
  ['commandes', '8 → 14', 'customer-growing'],
])('%s: %s says %s', (label, value, id) => expect(conclude(label, value)).toContain(id));

it.each([
  ['effectif', '190 → 185'],
  ['tickets', '11 → 3'],
  ['prix', '5,60 → 4,10'],
  ['effectif', '190'],
])('%s: %s says nothing', (label, value) => expect(conclude(label, value)).toEqual([]));

it('takes nothing from amounts and free texts, where figures change in every deal', () => {
  expect(concludeFromFigures('amount', 'montant', '12 000 → 8 000')).toEqual([]);
  expect(concludeFromFigures('description', 'note', '12 → 8')).toEqual([]);
});
