/** The question of a record names no customer, in either language. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrmRecord } from '#contract/record';
import { STAGES } from '#contract/words';
import { draftQuestion, namesOf, withoutCustomer } from '#domain/question/draft-question';

const record: CrmRecord = {
  crm: 'x',
  kind: 'opportunity',
  id: '1',
  fields: [
    { key: 'name', label: 'Nom', value: 'Zanzibar – 4 machines' },
    { key: 'account', label: 'Compte', value: 'Hôtel Zanzibar' },
  ],
  account: { id: 'a', fields: [{ key: 'name', label: 'Nom', value: 'Hôtel Zanzibar' }] },
};

describe('draftQuestion', () => {
  it('says what is asked, of whom, against whom', () => {
    const facets = { sector: 'hotel', city: 'Lyon', stage: 'negotiate', competitor: 'Percolys' } as const;
    expect(draftQuestion(record, facets, 'fr').title).toBe(
      'Comment conclure la négociation chez un hôtel à Lyon face à Percolys ?',
    );
    expect(draftQuestion(record, facets, 'en').title).toBe(
      'How to close the negotiation with a hotel in Lyon against Percolys?',
    );
    expect(draftQuestion(record, {}, 'fr').title).toBe('Comment avancer chez un client ?');
  });

  it('never names the customer, whatever is known', () => {
    const facets = fc.record(
      {
        stage: fc.constantFrom(...STAGES),
        sector: fc.constantFrom('hotel', 'law'),
        city: fc.constantFrom('Lyon', 'Les Ulis'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(facets, fc.constantFrom('fr' as const, 'en' as const), (known, lang) => {
        const { title } = draftQuestion(record, known, lang);
        expect(title).not.toMatch(/zanzibar/i);
        expect(title.length).toBeLessThanOrEqual(160);
      }),
    );
  });

  it('takes the name out of what was written', () => {
    expect(namesOf(record)).toEqual(['Hôtel Zanzibar', 'Hôtel Zanzibar']);
    expect(withoutCustomer('Comment convaincre la DAF du Zanzibar ?', record)).not.toMatch(/zanzibar/i);
  });
});
