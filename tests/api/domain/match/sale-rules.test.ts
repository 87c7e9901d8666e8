/** Fields about the sale to situations. */
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { concludeFromSale } from '#domain/match/sale-rules';
import { NOW } from '../practices.ts';

const conclude = (label: string, value: string) =>
  concludeFromSale(label, value, NOW).map(([id]) => {
    expect(findEntry(id)).toBeDefined();
    return id;
  });

it.each([
  ['close date', '30 June (moved 5 times)', 'decision-postponed'],
  ['cloture', 'repoussée au 15/01', 'deal-stalled'],
  ['anciennete', '203 j', 'deal-stalled'],
  ['days open', '31 weeks', 'deal-stalled'],
  ['version devis', '4', 'deal-stalled'],
  ['vehicles', '18 owned, avg age 9 yrs', 'old-equipment-upgrade'],
  ['parc', '12 machines de 2009', 'old-equipment-upgrade'],
  ['parc', '0', 'unequipped-site'],
  ['equipement', 'aucun', 'unequipped-site'],
  ['current supplier', 'none, burns offcuts in yard', 'unequipped-site'],
  ['fournisseurs formation', '37', 'supplier-rationalisation'],
  ['vehicles ordered', '3 of 140', 'agreement-unknown-locally'],
  ['contact', 'Dana Pruitt (new, ex-Tollgate)', 'new-decision-maker'],
  ['acheteuse', 'partie en mars', 'champion-left'],
  ['parts manager', 'vacant', 'champion-left'],
  ['contact', 'acheteuse, 3 mois de poste', 'new-decision-maker'],
  ['decideur', 'inconnu', 'authority-unknown'],
  ['budget mobilier restant', '38 400 €', 'year-end-budget'],
  ['budget', 'aucun', 'no-budget'],
  ['remise des offres', '14/11', 'tender'],
  ['remise', '18 %', 'discount-request'],
  ['syndic', 'Cabinet Aubrac', 'managed-building'],
  ['facility', 'Civitas FM', 'outsourcing-provider'],
  ['architecte', 'Atelier Loiret', 'prescriber'],
  ['distributeur', 'Locabâti', 'reseller-channel'],
  ['franchise', 'oui, 39 points de vente', 'franchise-network'],
  ['saison', 'mai à septembre', 'seasonal-activity'],
  ['presence', '2 j/sem', 'hybrid-work'],
  ['penalites 2025', '22 400 €', 'contract-dispute'],
  ['factures en litige', '6', 'billing-errors'],
  ['late deliveries', '4', 'delivery-trouble'],
  ['staff turnover', '40 %', 'customer-staff-turnover'],
  ['offres d emploi', 'gestionnaire paie, troisième fois', 'staff-shortage'],
])('%s: %s says %s', (label, value, id) => expect(conclude(label, value)).toContain(id));

it.each([
  ['close date', '30/06/2027'],
  ['anciennete', '6 ans'],
  ['anciennete', '12 j'],
  ['version devis', '1'],
  ['parc', '12 machines de 2024'],
  ['parc', '34 VU'],
  ['fournisseurs', '1'],
  ['derniere commande', '06/2023'],
  ['vehicles ordered', '120 of 140'],
  ['commandes', '1 (nuit du 29/06)'],
  ['account manager', 'changed last month'],
  ['contact', 'M. Leroy'],
  ['decideur', 'Mme Roux'],
  ['budget', '12 000 €'],
  ['syndic', 'n/a'],
  ['litiges', '0'],
  ['saison', 'aucune'],
])('%s: %s says nothing', (label, value) => expect(conclude(label, value)).toEqual([]));
