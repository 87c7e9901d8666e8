/** A file of sites, judged line by line. */
import { describe, expect, it } from 'vitest';
import { checkSites, faultOf, siteKey } from '#domain/agreement/check-sites';

const lines = (...rows: string[][]) => rows.map((cells, at) => ({ line: at + 1, cells }));

describe('checkSites', () => {
  it('takes the good lines and says what is wrong with each other', () => {
    const { good, problems } = checkSites(
      lines(
        ['Nom du site', 'Code postal', 'SIREN', 'Site web'],
        ['Hôtel Horizon', '69005', '', ''],
        ['', '69005', '', ''],
        ['Le Phare', '', '123456789', ''],
        ['Le Phare', '', '', 'pas un site'],
        ['Le Phare', '', '', ''],
        ['HOTEL HORIZON', '69 005', '', ''],
        ['Le Parc', '', '732 829 320', 'parc.fr'],
        ['x'.repeat(161), '69005', '', ''],
      ),
      [12],
    );
    expect(good).toEqual([
      { line: 2, site: { name: 'Hôtel Horizon', postcode: '69005' } },
      { line: 8, site: { name: 'Le Parc', siren: '732 829 320', domain: 'parc.fr' } },
    ]);
    expect(problems.map(({ line, fault }) => [line, fault])).toEqual([
      [3, 'no-name'],
      [4, 'bad-siren'],
      [5, 'bad-domain'],
      [6, 'no-place'],
      [7, 'twice'],
      [9, 'too-long'],
      [12, 'unreadable'],
    ]);
    expect(problems[4]?.given).toBe('HOTEL HORIZON, 2');
  });

  it('needs a column of names', () => {
    expect(checkSites(lines(['Code postal'], ['69005']), []).problems).toEqual([
      { line: 1, fault: 'no-columns', given: 'Code postal' },
    ]);
    expect(checkSites([], []).problems).toHaveLength(1);
  });

  it('keys a site the same however it is spelt', () => {
    expect(siteKey({ name: 'SAS Hôtel Horizon', postcode: '69 005' })).toBe(
      siteKey({ name: 'hotel horizon', postcode: '69005' }),
    );
    expect(siteKey({ name: 'Horizon', postcode: '69005' })).not.toBe(
      siteKey({ name: 'Horizon', postcode: '69006' }),
    );
    expect(faultOf({ name: 'Horizon', city: 'Lyon' })).toBeUndefined();
  });
});
