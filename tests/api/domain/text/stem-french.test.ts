/** French words that people use alike meet, words of another meaning stay apart, short ones are left alone. */
import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemFrench } from '#domain/text/stem-french';

const stemsOf = (words: string) => new Set(words.split(' ').map(stemFrench)).size;

describe('stemFrench', () => {
  it('joins the forms of one word', () => {
    const verbs = [
      'resilier resilie resiliation',
      'nettoyer nettoie',
      'appelle appel',
      'livrer livraison livre',
    ];
    const nouns = [
      'commande commandes',
      'journal journaux',
      'bateau bateaux',
      'hotelier hoteliere hoteliers',
    ];
    expect([...verbs, ...nouns].map(stemsOf)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('keeps apart what only looks alike', () => {
    expect(['contrat contrainte', 'prix prime', 'menu menuisier'].map(stemsOf)).toEqual([2, 2, 2]);
  });

  it('leaves numbers and words of three letters or fewer alone', () => {
    assert(
      property(stringMatching(/^(?:[a-z]{1,3}|\d{1,8})$/), (word) => {
        expect(stemFrench(word)).toBe(word);
      }),
    );
  });

  it('never makes a word longer, and keeps three letters of it', () => {
    assert(
      property(stringMatching(/^[a-z]{1,14}(?:s|eaux|ation|ement|er|issent|euse|iere)?$/), (word) => {
        expect(stemFrench(word).length).toBeLessThanOrEqual(word.length);
        expect(stemFrench(word).length).toBeGreaterThanOrEqual(Math.min(word.length, 3));
      }),
    );
  });
});
