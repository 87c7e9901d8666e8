/** The draft that every rep sees after a won deal: good French and English, and never the customer's name. */
import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrmRecord } from '#contract/record';
import { draftWin } from '#domain/draft/draft-win';
import { readFacets } from '#domain/match/facets';

const NOW = Date.UTC(2026, 10, 23);
const dealOf = (
  account: string,
  deal: string,
  sector: string,
  city: string,
  description = '',
): CrmRecord => ({
  crm: 'espocrm',
  kind: 'opportunity',
  id: 'd1',
  won: true,
  fields: [
    { key: 'name', label: 'Nom', value: deal },
    { key: 'account', label: 'Compte', value: account },
    { key: 'createdAt', label: 'Créé le', value: '2026-10-05' },
  ],
  account: {
    id: 'a1',
    fields: [
      { key: 'name', label: 'Nom', value: account },
      { key: 'sector', label: 'Secteur', value: sector },
      { key: 'city', label: 'Ville', value: city },
      { key: 'description', label: 'Description', value: description },
    ],
  },
});
const titleOf = (record: CrmRecord, lang: 'fr' | 'en') =>
  draftWin(record, readFacets(record), lang, NOW).title;
const HOTEL = dealOf(
  'Hôtel Les Terrasses de Fourvière',
  'Terrasses de Fourvière – 4 machines petit-déjeuner',
  'Hôtellerie',
  'Lyon',
  '4 étoiles, 48 chambres',
);

describe('draftWin', () => {
  it('reads as good French and English', () => {
    expect(titleOf(HOTEL, 'fr')).toBe('Gagné : 4 machines pour un hôtel 4 étoiles à Lyon');
    expect(titleOf(HOTEL, 'en')).toBe('Won: 4 machines for a 4-star hotel in Lyon');
    const home = dealOf(
      'EHPAD Les Tilleuls',
      'Les Tilleuls – salle des familles',
      'Nursing homes',
      'Le Mans',
    );
    expect(titleOf(home, 'fr')).toBe('Gagné : salle des familles pour un EHPAD au Mans');
  });

  it.each([
    'Opportunité de Hôtel du Port',
    'L’opportunité de Hôtel du Port',
    'Hôtel du Port’s opportunity',
    '(PROV12)',
    'DEVIS2026-0007',
  ])('says nothing of what was sold where nobody named the deal: %s', (name) => {
    const deal = dealOf('Hôtel du Port', name, 'Hôtellerie', 'Lyon');
    expect(titleOf(deal, 'fr')).toBe('Gagné : un hôtel à Lyon');
    const sold = draftWin(deal, { ...readFacets(deal), products: ['Lumo'] }, 'en', NOW).title;
    expect(sold).toBe('Won: Lumo for a hotel in Lyon');
  });

  it('counts the weeks from the deal’s first day', () => {
    expect(draftWin(HOTEL, readFacets(HOTEL), 'fr', NOW)).toMatchObject({ kind: 'win', durationWeeks: 7 });
  });

  it('counts no weeks from the day when an account was put in, and reads the date by its code', () => {
    const weeks = (record: CrmRecord) => draftWin(record, {}, 'fr', NOW).durationWeeks;
    expect(weeks({ ...HOTEL, kind: 'account' })).toBeUndefined();
    const written = { key: 'createdAt', label: 'Date Created', value: '10/05/2026 09:30am by Ana' } as const;
    expect(weeks({ ...HOTEL, fields: [{ ...written, code: '2026-10-05' }] })).toBe(7);
  });

  it('never holds a telling word of the customer’s name, wherever the deal’s name has it', () => {
    const deals = [
      '%N – 4 machines',
      '4 machines pour %N',
      '4 machines (%N)',
      'Rénovation – de %N – 4 machines',
      '%N',
    ];
    const names = ['Quibrazel', 'Hôtel Quibrazel', 'SARL Quibrazel & Fils', 'QUIBRAZEL'];
    assert(
      property(
        constantFrom(...deals),
        constantFrom(...names),
        constantFrom('fr', 'en'),
        (deal, name, lang) => {
          const record = dealOf(name, deal.replace('%N', name), 'Hôtellerie', 'Lyon');
          const { title, customer } = draftWin(record, readFacets(record), lang, NOW);
          expect(`${title} ${customer}`).not.toMatch(/quibrazel/i);
          expect(title).not.toMatch(/[–(]\s*(?:pour|for)|\b(?:pour|de|for) (?:pour|–|for)/);
        },
      ),
    );
  });
});
