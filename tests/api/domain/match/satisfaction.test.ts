/** A customer's marks. */
import { expect, it } from 'vitest';
import { concludeFromRating } from '#domain/match/satisfaction';

const conclude = (label: string, value: string) => concludeFromRating(value, label).map(([id]) => id);

it.each([
  ['nps', '9'],
  ['nps', '+62'],
  ['satisfaction', '9,4'],
  ['satisfaction', '4,5/5'],
  ['csat', '96 %'],
])('%s of %s is a happy customer', (label, value) =>
  expect(conclude(label, value)).toEqual(['happy-customer']),
);

it.each([
  ['nps', '-12'],
  ['nps', '4'],
  ['satisfaction', '2/5'],
  ['csat', '41 %'],
])('%s of %s is a complaint', (label, value) => expect(conclude(label, value)).toContain('complaint'));

it.each([
  ['nps', '30'],
  ['nps', '8'],
  ['satisfaction', '3,9/5'],
  ['satisfaction', 'à demander'],
])('%s of %s is no news', (label, value) => expect(conclude(label, value)).toEqual([]));
