/** Figures and dates to situations. */
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { concludeFromField } from '#domain/match/rules';
import { NOW } from '../practices.ts';

const conclude = (label: string, value: string) =>
  concludeFromField({ key: 'other', label, value }, NOW).map(([id]) => id);

it.each([
  ['Dernière commande', 'il y a 5 mois', 'silent-customer'],
  ['Last order', '2024-01-03', 'dormant-account'],
  ['CA 12 mois glissants', '-47 %', 'silent-customer'],
  ['Échéance', '30/06/2027', 'contract-ending'],
  ['Jours N / N-1', '41 / 128', 'silent-customer'],
  ['CA N vs N-1', '120 k€ vs 80 k€', 'customer-growing'],
  ['Tickets SAV', '5 depuis la rentrée', 'repeated-breakdown'],
  ['Nb magasins', '9', 'several-sites'],
  ['Date limite', '17/12/2026', 'tender'],
])('%s: %s says %s', (label, value, id) => expect(conclude(label, value)).toContain(id));

it.each([
  ['Dernière commande', 'la semaine dernière'],
  ['CA', '250 000 €'],
  ['Échéance', '30/06/2031'],
  ['Sites', '1'],
  ['CA N / N-1', '100 / 98'],
  ['CA N / N-1', '100'],
  ['CA N / N-1', '100 / 0'],
])('%s: %s says nothing', (label, value) => expect(conclude(label, value)).toEqual([]));

it('sees a competitor only where somebody is named', () => {
  const cases = (value: string) => concludeFromField({ key: 'competitor', label: 'Concurrent', value }, NOW);
  expect(cases('Novaprest').map(([id]) => id)).toEqual(['competitor-in-place']);
  for (const none of ['Aucun', 'none, they order by the box', 'N/A', 'Néant', '-'])
    expect(cases(none)).toEqual([]);
  expect(cases('Nordelio').length).toBe(1);
});

it('takes a handful of people for a very small customer', () => {
  const cases = (value: string) => concludeFromField({ key: 'size', label: 'Effectif', value }, NOW);
  expect(cases('3').map(([id]) => id)).toEqual(['very-small-customer']);
  for (const more of ['48', '1-10', '0', 'inconnu']) expect(cases(more)).toEqual([]);
});

it('reads a length under a label that asks for the last time', () => {
  expect(conclude('Dernier passage', '15 mois')).toContain('neglected-account');
  expect(conclude('Dernier passage', '2 mois')).toEqual([]);
});

it('concludes only what the map knows', () => {
  const fromFields = ['il y a 5 mois', 'il y a 3 ans', '-9 %', '+9 %', '5'].flatMap((value) =>
    [
      'Dernière commande',
      'CA',
      'SAV',
      'Sites',
      'NPS',
      'Impayés',
      'Échéance',
      'Date limite',
      'Dernier contact',
    ].flatMap((label) => conclude(label, value)),
  );
  expect(fromFields.filter((id) => !findEntry(id))).toEqual([]);
});
