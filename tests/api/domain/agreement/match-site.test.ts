/** One site or none: never a guess. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSite, type KnownSite } from '#domain/agreement/match-site';
import { traitsOf, type WrittenSite } from '#domain/agreement/site-traits';

const sites = (...written: readonly WrittenSite[]): KnownSite[] =>
  written.map((site, at) => ({ id: `s${at}`, traits: traitsOf(site) }));
const match = (record: WrittenSite, ...written: readonly WrittenSite[]) =>
  matchSite(traitsOf(record), sites(...written));

const LYON = { name: 'Hôtel Horizon', postcode: '69005', city: 'Lyon' };
const NICE = { name: 'Hôtel Horizon', postcode: '06000', city: 'Nice' };

describe('matchSite', () => {
  it('knows a house of a chain by its place', () => {
    expect(match({ name: 'HOTEL HORIZON SAS', postcode: '06000' }, LYON, NICE)).toBe('s1');
    expect(match({ name: 'Horizon Hôtel', city: 'LYON' }, LYON, NICE)).toBe('s0');
  });

  it('knows a company by its number, and a house by its domain with a place or a name', () => {
    const numbered = { name: 'Clinique du Parc', siren: '732829320' };
    expect(match({ name: 'PARC SANTE', siren: '73282932000074', postcode: '31000' }, LYON, numbered)).toBe(
      's1',
    );
    const online = { name: 'Le Phare', domain: 'lephare.fr', city: 'Brest' };
    expect(match({ name: 'SARL Bord de mer', domain: 'https://www.lephare.fr', city: 'Brest' }, online)).toBe(
      's0',
    );
    expect(match({ name: 'SARL Bord de mer', domain: 'lephare.fr' }, online)).toBeUndefined();
  });

  it.each<[string, WrittenSite, WrittenSite[]]>([
    ['a name without a place', { name: 'Hôtel Horizon' }, [LYON]],
    ['a name of another place', { name: 'Hôtel Horizon', postcode: '75011' }, [LYON]],
    ['another name in the same place', { name: 'Hôtel du Lac', postcode: '69005' }, [LYON]],
    ['two that fit equally', { name: 'Hôtel Horizon', city: 'Lyon' }, [LYON, { ...LYON, postcode: '69002' }]],
    [
      'another company of the same name in the same place',
      { ...LYON, siren: '732829320' },
      [{ ...LYON, siren: '404833048' }],
    ],
    ['nothing at all', { name: '' }, [LYON, { name: '', postcode: '1' }]],
  ])('is silent on %s', (_what, record, known) => {
    expect(match(record, ...known)).toBeUndefined();
  });

  it('never gives a site that contradicts the record, whatever is known', () => {
    const pick = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
    const written = fc.record({
      name: fc.constantFrom('Hôtel Horizon', 'Horizon Lyon', 'Le Phare', ''),
      postcode: pick('69005', '06000'),
      city: pick('Lyon', 'Nice'),
      siren: pick('732829320', '404833048'),
      domain: pick('horizon.fr', 'lephare.fr'),
    });
    fc.assert(
      fc.property(written, fc.array(written, { maxLength: 5 }), (record, known) => {
        const found = match(record, ...known);
        const site = known[Number(found?.slice(1))];
        if (!site) return;
        for (const key of ['siren', 'postcode'] as const)
          expect(record[key] === undefined || site[key] === undefined || record[key] === site[key]).toBe(
            true,
          );
        // And it is the only one of its kind.
        expect(match(record, ...known, site)).toBeUndefined();
      }),
    );
  });
});
