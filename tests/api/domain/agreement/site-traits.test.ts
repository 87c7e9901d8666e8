/** One spelling for what files and CRM pages write each in their own way. */
import { describe, expect, it } from 'vitest';
import type { CrmRecord, RecordField } from '#contract/record';
import { readDomain, readName, readSiteTraits, traitsOf } from '#domain/agreement/site-traits';

const field = (key: RecordField['key'], value: string, label: string = key): RecordField => ({
  key,
  label,
  value,
});

describe('traits', () => {
  it.each([
    ['https://www.Horizon-Hotels.fr/lyon?x=1', 'horizon-hotels.fr'],
    ['contact@horizon.example', 'horizon.example'],
    ['lyon.horizon.fr:8080', 'lyon.horizon.fr'],
    ['horizon', undefined],
    ['n/a', undefined],
  ])('domain of %s', (text, domain) => {
    expect(readDomain(text)).toBe(domain);
  });

  it('takes legal forms, small words, accents and order out of a name', () => {
    expect(readName("SAS L'Hôtel de la Gare")).toEqual(readName('hotel gare (sas)'));
    expect(readName('Hôtel St-Étienne')).toEqual(['etienne', 'hotel', 'saint']);
  });

  it('leaves out what says nothing', () => {
    expect(
      traitsOf({ name: 'X', domain: 'gmail.com', siren: '123', postcode: 'F-69 005', city: 'LYON CEDEX 02' }),
    ).toEqual({
      words: ['x'],
      postcode: '69005',
      city: 'lyon',
    });
  });

  it('reads an account, and the account of a deal', () => {
    const fields = [
      field('name', 'Hôtel Horizon Lyon'),
      field('postcode', '69005'),
      field('other', '732 829 320', 'N° SIREN'),
      field('other', 'www.horizon.fr', 'Site web'),
    ];
    const account: CrmRecord = { crm: 'x', kind: 'account', id: '1', fields };
    const wanted = {
      words: ['horizon', 'hotel', 'lyon'],
      postcode: '69005',
      siren: '732829320',
      domain: 'horizon.fr',
    };
    expect(readSiteTraits(account)).toEqual(wanted);
    const deal: CrmRecord = {
      crm: 'x',
      kind: 'opportunity',
      id: '2',
      fields: [field('name', '12 machines'), field('account', 'Hôtel Horizon Lyon')],
      account: { id: '1', fields },
    };
    expect(readSiteTraits(deal)).toEqual(wanted);
    const { account: _none, ...alone } = deal;
    expect(readSiteTraits(alone)).toEqual({ words: ['horizon', 'hotel', 'lyon'] });
  });
});
