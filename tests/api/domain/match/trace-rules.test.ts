/** Traces of dealings to situations. */
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { concludeFromTraces } from '#domain/match/trace-rules';
import { NOW } from '../practices.ts';

const conclude = (label: string, value: string) =>
  concludeFromTraces(label, value, NOW).map(([id]) => {
    expect(findEntry(id)).toBeDefined();
    return id;
  });

it.each([
  ['lead source', 'Trade Show', 'trade-fair'],
  ['origine', 'sœur d’une cliente', 'referral-lever'],
  ['origine', 'collègue Paie', 'cross-unit-lead'],
  ['source', 'Web form', 'inbound-lead'],
  ['lead source', 'Cold Call', 'cold-prospecting'],
  ['relances', '5', 'ghosting-after-quote'],
  ['appels sans reponse', '9', 'unreachable-decision-maker'],
  ['last login', '14 months ago', 'under-used'],
  ['portal login', 'never', 'low-adoption'],
  ['nb commandes', '1', 'one-off-order'],
  ['proposals sent', '4', 'deal-stalled'],
  ['loss rate', '30%', 'theft-loss'],
  ['accidents du travail', '3', 'workplace-safety'],
  ['criteres', 'prix 45, qualité 35, environnement 20', 'rse-criteria'],
  ['criteres', 'prix 45, circuit court 20', 'local-sourcing'],
  ['site move', 'Feb 2027', 'site-move'],
  ['travaux', 'mars', 'works-reopening'],
  ['produit', 'Coffre Monnaie (essai)', 'trial-running'],
])('%s: %s says %s', (label, value, id) => expect(conclude(label, value)).toContain(id));

it.each([
  ['lead source', 'Other'],
  ['relances', '1'],
  ['appels d offres', '9'],
  ['last login', 'la semaine dernière'],
  ['commandes', '12'],
  ['commandes', '1 240'],
  ['devis', '740 €/mois'],
  ['devis', '2026-114'],
  ['criteres', 'prix 60, délai 40'],
  ['demenagement', 'non'],
  ['produit', 'Coffre Monnaie'],
])('%s: %s says nothing', (label, value) => expect(conclude(label, value)).toEqual([]));
