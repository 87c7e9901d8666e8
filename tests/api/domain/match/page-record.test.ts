/** Pages as records. */
import { expect, it } from 'vitest';
import { recordOfPairs } from '#domain/match/page-record';

it('takes a page with a deal for an opportunity, and its name for the account', () => {
  const record = recordOfPairs('page', '7', [
    ['Nom', 'HOTEL DU LAC'],
    ['Opportunité', '4 machines'],
    ['Étape', 'Négociation'],
  ]);
  expect(record.kind).toBe('opportunity');
  expect(record.fields.map(({ key }) => key)).toEqual(['account', 'name', 'stage']);
});

it('takes any other page for an account', () => {
  expect(recordOfPairs('page', '7', [['Nom', 'HOTEL DU LAC']])).toMatchObject({
    kind: 'account',
    fields: [{ key: 'name' }],
  });
});

it('hears a budget without a figure, and takes one with a figure for the amount', () => {
  const keysOf = (value: string) =>
    recordOfPairs('page', '7', [['Budget', value]]).fields.map(({ key }) => key);
  expect(keysOf('gelé')).toEqual(['other']);
  expect(keysOf('12 k€')).toEqual(['amount']);
});
