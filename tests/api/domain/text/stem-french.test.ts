/** French stems. */
import { expect, it } from 'vitest';
import { stemFrench } from '#domain/text/stem-french';

it.each([
  ['resilier resilie resiliation'],
  ['commande commandes commander commandent'],
  ['vendeur vendeuse vendeurs vendre'],
  ['cheval chevaux'],
  ['bureau bureaux'],
  ['hotel hotels hotelier hotellerie'],
  ['concurrent concurrents concurrence'],
  ['equipe equiper equipement'],
  ['delai delais'],
  ['essai essais essayer'],
  ['emploi emplois'],
  ['suivi suivis'],
  ['facture factures facturer facturation'],
  ['mesure mesurer mesures'],
  ['rassure rassurer'],
  ['boulanger boulangere boulangeres'],
  ['nouveau nouvelle nouveaux'],
])('conflates %s', (words) => expect(new Set(words.split(' ').map(stemFrench)).size).toBe(1));

it.each([
  ['prix', 'prime'],
  ['bar', 'barre'],
  ['client', 'clinique'],
  ['mais', 'mai'],
  ['delais', 'relais'],
])('keeps %s and %s apart', (one, other) => expect(stemFrench(one)).not.toBe(stemFrench(other)));
