/** Figures and dates conclude only together with their label. */
import { expect, it } from 'vitest';
import { concludeFromField, concludeFromStage } from '#domain/match/rules';

const NOW = Date.UTC(2026, 10, 23);
const idsOf = (label: string, value: string) =>
  concludeFromField({ key: 'other', label, value }, NOW).map(([id]) => id);

it('hears a silent customer in an old order, not in a recent one', () => {
  expect(idsOf('Dernière commande', 'il y a 5 mois')).toContain('silent-customer');
  expect(idsOf('Dernière commande', 'il y a 2 semaines')).toEqual([]);
  expect(idsOf('Couleur', 'il y a 5 mois')).toEqual([]);
});

it('hears an end of contract within the year', () =>
  expect(idsOf('Échéance du contrat', '30/06/2027')).toContain('contract-ending'));

it('concludes nothing of an unknown stage', () => {
  expect(concludeFromStage(undefined)).toEqual([]);
  expect(concludeFromStage('at-risk').map(([id]) => id)).toContain('at-risk-account');
});
