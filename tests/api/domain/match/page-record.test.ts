/** A page of labels and values as a record. */
import { expect, it } from 'vitest';
import { recordOfPairs } from '#domain/match/page-record';

it('is an account unless a deal’s label is on the page', () => {
  expect(recordOfPairs('x', '1', [['Nom', 'Quibrazel']])).toMatchObject({
    kind: 'account',
    fields: [{ key: 'name' }],
  });
  expect(
    recordOfPairs('x', '1', [
      ['Nom', 'Quibrazel'],
      ['Étape', 'Devis'],
    ]),
  ).toMatchObject({ kind: 'opportunity', fields: [{ key: 'account' }, { key: 'stage' }] });
});
