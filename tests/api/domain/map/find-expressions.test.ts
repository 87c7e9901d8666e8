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

it('says so again when the same word comes again, also of another lexicon', () => {
  const texts = ['résiliation', 'fleuristes', 'résiliation', 'résilier', 'résiliation'];
  expect(texts.flatMap(find).map(({ isLoose }) => isLoose)).toEqual([true, false, true, false, true]);
  const other = compileLexicon([{ kind: 'situation', fr: 'résiliation', en: '' }], 'fr');
  const path = walkWords('résiliation', readWords('résiliation'), 'fr');
  expect(findExpressions(path, other).map(({ isLoose }) => isLoose)).toEqual([false]);
});

it('calls a word loose where it is like another, and not where its class is meant', () => {
  const both = compileLexicon([{ kind: 'person', fr: 'patron; @contact', en: '' }], 'fr');
  const path = walkWords('patronne', readWords('patronne'), 'fr');
  for (let again = 0; again < 2; again += 1)
    expect(findExpressions(path, both).map(({ isLoose }) => isLoose)).toEqual([true, false]);
});

it('gives the longest first, those with fewer gaps before others, and else in their order', () => {
  const text = 'fleuriste, il commande un peu moins, fleuriste, CA -3 %, il commande moins, chambre froide';
  const found = find(text).map(({ entries: own, words, gaps }) => [own[0], words, gaps]);
  expect(found).toEqual([
    [0, 2, 0],
    [0, 2, 0],
    [2, 2, 0],
    [0, 2, 1],
    [1, 1, 0],
    [1, 1, 0],
  ]);
});
