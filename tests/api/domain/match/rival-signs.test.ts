/** Whose contract ends, and whose machines break down. */
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { Concepts } from '#domain/map/concepts';
import { recordOfPairs } from '#domain/match/page-record';
import { readContext } from '#domain/match/context';
import { fieldsOf } from '#domain/match/record-fields';
import { concludeFromRival } from '#domain/match/rival-signs';
import { NOW } from '../practices.ts';

type Pairs = readonly (readonly [label: string, value: string])[];

const fieldsFrom = (pairs: Pairs) => fieldsOf(recordOfPairs('page', 'x', pairs));
const conclude = (pairs: Pairs, heard: Iterable<readonly [string, number]> = []) =>
  new Map(concludeFromRival(fieldsFrom(pairs), new Concepts(heard), NOW));

it.each([
  ['Loueur', 'Ledrive'],
  ['Incumbent', 'Skyward'],
  ['Current', 'buys bottles from Costless'],
  ['Solution actuelle', 'Logipaie 7'],
  ['Fournisseur actuel', 'Tostini'],
])('%s: %s names who serves them now', (label, value) => {
  expect([...conclude([[label, value]]).keys()]).toEqual(['competitor-in-place']);
});

it.each([
  ['Fournisseur', 'oui'],
  ['Fournisseur', 'nous'],
  ['Prestataire', 'aucun'],
  ['Current contract', 'Y12'],
  ['Note', 'Tostini'],
])('%s: %s names nobody', (label, value) => expect(conclude([[label, value]]).size).toBe(0));

it('takes what ends and what breaks down for theirs', () => {
  const said = conclude(
    [['Loueur', 'Ledrive']],
    [
      ['contract-ending', 1.2],
      ['complaint', 0.8],
    ],
  );
  expect(said.get('competitor-contract-ending')).toBeCloseTo(1.08);
  expect(said.get('complaint-about-competitor')).toBeCloseTo(0.8);
  expect(said.get('competitor-failure')).toBeCloseTo(0.64);
  expect([...said.keys()].every(findEntry)).toBe(true);
});

it('leaves our own customer his contract and his complaints', () => {
  const heard = [['contract-ending', 1.2]] as const;
  expect(
    conclude(
      [
        ['Prestataire', 'Orvane'],
        ['Client depuis', '2019'],
      ],
      heard,
    ).size,
  ).toBe(0);
  expect(
    conclude(
      [
        ['Prestataire', 'Orvane'],
        ['Statut', 'Client'],
      ],
      heard,
    ).size,
  ).toBe(0);
});

it.each([
  ['Supplier', 'Toutbeton (11 years)', 'loyal-to-incumbent'],
  ['Prestataire', 'Orvane depuis 2009', 'loyal-to-incumbent'],
  ['Fournisseur', 'Bioscan (lecteur offert)', 'competitor-free-loan'],
  ['Current vendor', 'Compteo desktop, discontinued', 'competitor-bought-up'],
  ['Fournisseur', 'Capillor jusqu’au 30/04/2027', 'competitor-contract-ending'],
])('%s: %s says %s', (label, value, id) => expect([...conclude([[label, value]]).keys()]).toContain(id));

it('knows who lost, and who serves himself', () => {
  expect(
    conclude([
      ['Statut', 'Perdu 04/2023'],
      ['Concurrent', 'Sectel'],
    ]).has('lost-to-competitor'),
  ).toBe(true);
  expect([...conclude([['Solution actuelle', 'Excel et un cousin']]).keys()]).toEqual(['in-house-solution']);
  expect([...conclude([['Prestataire', 'en interne']]).keys()]).toEqual(['in-house-solution']);
});

it('is heard on a page', () => {
  const page: Pairs = [
    ['Nom', 'COPROPRIETE LES TERRASSES'],
    ['Prestataire en place', 'Orvane'],
    ['Échéance contrat', '31/12/2026'],
  ];
  expect(
    readContext(recordOfPairs('page', 'x', page), [], NOW).concepts.get('competitor-contract-ending'),
  ).toBeGreaterThan(0.9);
});
