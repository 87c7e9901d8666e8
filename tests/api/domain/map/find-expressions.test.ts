/** Walking a text through expressions: gaps of two words, no sentence's end, the longest reading wins. */
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '#domain/map/expressions';
import { findExpressions } from '#domain/map/find-expressions';
import { walkTokens } from '#domain/map/read-path';
import { readTokens } from '#domain/text/read-tokens';

const EXPRESSIONS = [
  'chambre',
  'chambre froide',
  'commande moins',
  '-N %',
  '24/7',
  'boulangerie',
  'N étoiles',
];
const { expressions } = compileLexicon(
  EXPRESSIONS.map((fr) => ({ kind: 'situation', fr, en: '' })),
  'fr',
);
const find = (text: string) => findExpressions(walkTokens(text, readTokens(text), 'fr'), expressions);
const namesOf = (text: string) =>
  find(text).flatMap(({ entries }) => entries.map((entry) => EXPRESSIONS[entry]));

describe('findExpressions', () => {
  it('reads the longest, and the shorter only where it stands alone', () => {
    expect(namesOf('une chambre froide')).toEqual(['chambre froide']);
    expect(namesOf('une chambre froide et une chambre').toSorted()).toEqual(['chambre', 'chambre froide']);
  });

  it('allows two words in between and counts them, three it does not', () => {
    expect(find('commande moins').map(({ words, gaps }) => [words, gaps])).toEqual([[2, 0]]);
    expect(find('commande vraiment beaucoup moins').map(({ words, gaps }) => [words, gaps])).toEqual([
      [2, 2],
    ]);
    expect(namesOf('commande vraiment vraiment beaucoup moins')).toEqual([]);
  });

  it('reaches over no end of a sentence', () => {
    expect(['commande. Moins', 'commande ! moins', 'commande\nmoins'].flatMap(namesOf)).toEqual([]);
  });

  it('lets a number answer to every kind that it is, and to no other', () => {
    expect(
      ['baisse de -47 %', 'hausse de 47 %', '4 étoiles', 'ouvert 24/7', 'ouvert 12/5'].map(namesOf),
    ).toEqual([['-N %'], [], ['N étoiles'], ['24/7'], []]);
  });

  it('knows a word of the same root from the word itself', () => {
    expect(find('des boulangeries').map(({ isLoose }) => isLoose)).toEqual([false]);
    expect(find('un boulanger').map(({ isLoose }) => isLoose)).toEqual([true]);
  });
});
