/** Fields of a record and its account. */
import { expect, it } from 'vitest';
import { customerNames, fieldsOf, valuesOf } from '#domain/match/record-fields';
import { recordOf } from '../practices.ts';

const deal = {
  ...recordOf({ name: '4 machines', city: ' ' }, 'opportunity'),
  account: { id: '2', fields: recordOf({ name: 'Hôtel du Lac', city: 'Lyon' }).fields },
};

it('reads the account behind the deal, and skips what is empty', () => {
  expect(fieldsOf(deal)).toHaveLength(4);
  expect(valuesOf(deal, 'city').map(({ value }) => value)).toEqual(['Lyon']);
});

it('knows the customer from the deal', () => {
  expect(customerNames(deal)).toEqual(['Hôtel du Lac']);
  expect(customerNames(recordOf({ name: 'Hôtel du Lac' }))).toEqual(['Hôtel du Lac']);
});
