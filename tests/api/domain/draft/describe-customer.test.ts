/** Customers described. */
import { expect, it } from 'vitest';
import { describeCustomer } from '#domain/draft/describe-customer';
import { recordOf } from '../practices.ts';

it('says what they do, how good and where, never who', () => {
  const record = recordOf({ name: 'Hôtel Zorglub', description: 'Hôtel 4 étoiles' });
  expect(describeCustomer(record, { sector: 'hotel', city: 'Lyon' }, 'fr')).toBe('un hôtel 4 étoiles à Lyon');
  expect(describeCustomer(record, { sector: 'hotel', city: 'Lyon' }, 'en')).toBe('a 4-star hotel in Lyon');
});

it('stays vague when the trade is unknown', () => {
  expect(describeCustomer(recordOf({ name: 'Zorglub' }), {}, 'fr')).toBe('un client');
  expect(describeCustomer(recordOf({ name: 'Zorglub' }), { city: 'Lyon' }, 'en')).toBe('a customer in Lyon');
});
