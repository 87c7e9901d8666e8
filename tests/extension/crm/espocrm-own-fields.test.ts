import { expect, it } from 'vitest';
import { readOwnFields } from '../../../extension/crm/espocrm-own-fields.ts';
import { recordField } from '../../../extension/crm/record-field.ts';
import { told } from '../support/open-page.ts';

it('reads by their names the fields and links that a company added, and of a link its name only', () => {
  const answer = {
    cSecteur: 'Hôtellerie',
    cNombreEmployes: 48,
    cConcurrentId: 'a1',
    cConcurrentName: 'Martin',
    cProduitsIds: ['b1', 'b2'],
    cProduitsNames: { b1: 'Borne', b2: 'Switch' },
    cMontantCurrency: 'EUR',
  };
  expect(told(readOwnFields(answer, []))).toEqual({
    sector: 'Hôtellerie',
    size: '48',
    competitor: 'Martin',
    products: 'Borne, Switch',
  });
});

it.each([
  ['what EspoCRM has of its own', { cSecteur: 'Autre' }],
  ['a person, a name, a stage', { cOwner: 'Ana', cResponsable: 'Ana', cStage: 'x', cDescription: 'y' }],
  ['words that are no label', { cMotDePasse: 'x', cSecteurisation: 'y', city: 'z', createdAt: '2026' }],
  ['nothing', { cVille: null, cEffectif: '', cTags: [] }],
])('leaves %s alone', (_what, answer) => {
  expect(readOwnFields(answer, recordField('sector', 'industry', 'Hospitality'))).toEqual([]);
});
