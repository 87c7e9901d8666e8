/** What stages are called. */
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { concludeFromStageName } from '#domain/match/stage-names';

const conclude = (name: string) => concludeFromStageName(name).map(([id]) => id);

const SAID = [
  ['Test / POC', 'trial-running'],
  ['En test (fin le 9/12)', 'trial-running'],
  ['On hold', 'deal-stalled'],
  ['Paused by customer', 'deal-stalled'],
  ['Gelé', 'deal-stalled'],
  ['Devis envoyé', 'quotation-sent'],
  ['QUOTE_SENT', 'quotation-sent'],
  ['À relancer', 'ghosting-after-quote'],
  ['Contract sent', 'signature-pending'],
  ['Accord verbal', 'verbal-yes'],
  ["Appel d'offres", 'tender'],
  ['Commande passée', 'signed-not-installed'],
  ['Sans suite', 'project-cancelled'],
  ['Litige', 'contract-dispute'],
  ['Avenant en discussion', 'amendment'],
] as const;

it.each(SAID)('%s says %s', (name, id) => expect(conclude(name)).toContain(id));

it.each(['Étape 7', 'Qualification', 'Closed Won', 'Perdue', 'Proposition', ''])(
  '%s says nothing more',
  (name) => expect(conclude(name)).toEqual([]),
);

it('concludes only what the map knows', () => {
  expect(SAID.flatMap(([name]) => conclude(name)).filter((id) => !findEntry(id))).toEqual([]);
});
