import { expect, it } from 'vitest';
import { splitWords, withOwnFields } from '../../../extension/crm/own-fields.ts';
import { recordField } from '../../../extension/crm/record-field.ts';
import { told } from '../support/open-page.ts';

it('takes what is a label of ours, the first that says something, and names of several links', () => {
  const added = {
    Effectif: '',
    Workforce: 48,
    'Number of employees': 12,
    Concurrent: 'Martin',
    Produits: { b1: 'Borne', b2: 'Switch' },
  };
  expect(told(withOwnFields([], added))).toEqual({
    size: '48',
    competitor: 'Martin',
    products: 'Borne, Switch',
  });
});

it.each([
  ['what the CRM has of its own', { Secteur: 'Autre' }],
  ['persons, money, stages', { Propriétaire: 'Ana', Montant: '4', Étape: 'x', Description: 'y' }],
  ['words that are no label', { 'Mot de passe': 'x', Sécurisation: 'y', '': 'z' }],
  ['an address, which is several fields', { Adresse: '3 quai Nord' }],
  ['rows of a table, which have numbers for names', { Produits: [{ name: 'k3j2h1' }] }],
  ['nothing', { Ville: null, Effectif: '', Tags: [] }],
])('leaves %s alone', (_what, added) => {
  const known = recordField('sector', 'industry', 'Hospitality');
  expect(withOwnFields(known, added)).toEqual(known);
});

it('takes the name of a link', () => {
  expect(told(withOwnFields([], { Concurrent: { id: 'a1', name: 'Martin', createdAt: '2026' } }))).toEqual({
    competitor: 'Martin',
  });
});

it('goes by the words of a name', () => {
  expect(told(withOwnFields([], { nombreEmployes: 48, x: 1 }, splitWords))).toEqual({ size: '48' });
  expect(told(withOwnFields([], { nombreDEmployes: 48, CodeNAF: '5510Z' }, splitWords))).toEqual({
    size: '48',
    naf: '5510Z',
  });
});
