/** Labels of pages. */
import { expect, it } from 'vitest';
import { readLabel } from '#domain/match/label-keys';

it.each([
  ["Secteur d'activité", 'sector'],
  ['Code NAF', 'naf'],
  ['APE', 'naf'],
  ['No. of employees', 'size'],
  ['HQ City', 'city'],
  ['Fournisseur actuel', 'competitor'],
  ['Statut opp.', 'stage'],
  ['Prochaine étape', 'description'],
  ['Compte-rendu', 'description'],
  ['Deal stage', 'stage'],
  ['Dernière commande', 'other'],
  ['Tickets SAV', 'other'],
  ['Lifecycle stage', 'stage'],
  ['Nature of business', 'sector'],
  ['Catégorie', 'sector'],
  ['Catégorie juridique', 'other'],
  ['ETP', 'size'],
  ['Relationship', 'status'],
  ['Organisme', 'account'],
])('%s is %s', (label, key) => expect(readLabel(label)).toBe(key));
