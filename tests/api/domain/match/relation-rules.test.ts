/** Fields about the relation to situations. */
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { concludeFromRelation } from '#domain/match/relation-rules';
import { NOW } from '../practices.ts';

const conclude = (label: string, value: string) =>
  concludeFromRelation(label, value, NOW).map(([id]) => {
    expect(findEntry(id)).toBeDefined();
    return id;
  });

it.each([
  ['parent account', 'holdingen ag', 'group-subsidiary'],
  ['maison mere', 'kessler gmbh', 'international-group'],
  ['closed lost reason', 'price', 'price-objection'],
  ['motif de perte', 'concurrent', 'lost-to-competitor'],
  ['raison du refus', 'report du projet', 'decision-postponed'],
  ['taux d utilisation', '12 %', 'low-adoption'],
  ['active users', '14 of 120', 'under-used'],
  ['date d ouverture', '15/03/2099', 'new-establishment'],
])('%s: %s says %s', (label, value, id) => expect(conclude(label, value)).toContain(id));

it.each([
  ['taux d utilisation', '92 %'],
  ['active users', '14'],
  ['date d ouverture', '15/03/2001'],
  ['ouverture de compte', '15/03/2099'],
  ['ville', 'reason'],
])('%s: %s says nothing', (label, value) => expect(conclude(label, value)).toEqual([]));

it('takes no British form of a company for a house abroad', () => {
  expect(conclude('parent company', 'northgate plc')).toEqual(['group-subsidiary']);
});
