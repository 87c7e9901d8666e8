/** The customer described: a noun with its article for every sector of the map, stars where they mean a class, the town. */
import { describe, expect, it } from 'vitest';
import type { CrmRecord } from '#contract/record';
import { describeCustomer } from '#domain/draft/describe-customer';
import { ENTRIES } from '#domain/map/entries';

const saying = (value: string): CrmRecord => ({
  crm: 'espocrm',
  kind: 'account',
  id: 'a1',
  fields: [{ key: 'description', label: 'Description', value }],
});

describe('describeCustomer', () => {
  it('has a noun of its own for every sector of the map, in both languages', () => {
    const sectors = ENTRIES.filter(({ kind }) => kind === 'sector').map(({ id }) => id);
    const without = sectors.filter(
      (sector) =>
        !/^une? (?!client$)/.test(describeCustomer(saying(''), { sector }, 'fr')) ||
        !/^(?:an [aeio]|a [^aeio])(?!ustomer$)/i.test(describeCustomer(saying(''), { sector }, 'en')),
    );
    expect(without).toEqual([]);
  });

  it('says a customer when the trade is unknown', () => {
    expect(describeCustomer(saying(''), {}, 'fr')).toBe('un client');
    expect(describeCustomer(saying(''), { sector: 'no-such', city: 'Leeds' }, 'en')).toBe(
      'a customer in Leeds',
    );
  });

  it('gives stars to a hotel and not to a law firm', () => {
    expect(describeCustomer(saying('4 étoiles'), { sector: 'hotel' }, 'en')).toBe('a 4-star hotel');
    expect(describeCustomer(saying('4 étoiles'), { sector: 'law' }, 'fr')).toBe("un cabinet d'avocats");
  });

  it('contracts the town’s article in French', () => {
    expect(describeCustomer(saying(''), { sector: 'bakery', city: 'Le Mans' }, 'fr')).toBe(
      'une boulangerie au Mans',
    );
  });
});
