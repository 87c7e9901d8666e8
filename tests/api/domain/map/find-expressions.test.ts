/** Expressions found in texts. */
import { expect, it } from 'vitest';
import { compileLexicon } from '#domain/map/expressions';
import { findExpressions } from '#domain/map/find-expressions';
import { walkWords } from '#domain/map/read-path';
import { readWords } from '#domain/text/read-words';

const lexicon = compileLexicon(
  [
    { kind: 'situation', fr: 'commande moins; CA -N %; ne dit rien; 24/7', en: '' },
    { kind: 'sector', fr: 'chambre; fleuriste; résilier', en: '' },
    { kind: 'place', fr: 'chambre froide', en: '' },
  ],
  'fr',
);
const find = (text: string) => findExpressions(walkWords(text, readWords(text), 'fr'), lexicon);
const entries = (text: string) => find(text).flatMap((found) => [...found.entries]);

it.each([
  ['il commande un peu moins', [0]],
  ['il commande. Moins de monde', []],
  ['CA 12 mois : -47 %', [0]],
  ['CA : +47 %', []],
  ['ouvert 24/7', [0]],
  ['ouvert 12/5', []],
  ['une chambre froide', [2]],
  ['une chambre', [1]],
])('hears %s', (text, expected) => expect(entries(text)).toEqual(expected));

it('calls a mere root loose', () => {
  expect(find('fleuristes').map(({ isLoose }) => isLoose)).toEqual([false]);
  expect(find('résiliation').map(({ isLoose }) => isLoose)).toEqual([true]);
});
