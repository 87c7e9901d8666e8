/** The account's fields stand behind the deal's; the customer's name is not the deal's. */
import { expect, it } from 'vitest';
import { customerNames, valuesOf } from '#domain/match/record-fields';

const field = (key: 'name' | 'account' | 'city', value: string) => ({ key, label: key, value });
const DEAL = {
  crm: 'test',
  kind: 'opportunity' as const,
  id: '1',
  fields: [field('name', '4 machines'), field('account', ' Quibrazel '), field('city', ' ')],
  account: { id: '2', fields: [field('name', 'Quibrazel SA'), field('city', 'Lyon')] },
};

it('passes over empty values to the account’s', () =>
  expect(valuesOf(DEAL, 'city').map(({ value }) => value)).toEqual(['Lyon']));

it('names the customer, never the deal', () =>
  expect(customerNames(DEAL)).toEqual(['Quibrazel', 'Quibrazel SA']));
