/** The words that practices use, for the search box. */
import { expect, it } from 'vitest';
import { createDictionary } from '#domain/index/dictionary';
import { wordDim } from '#domain/match/dimensions';
import { createVocabulary } from '#domain/match/vocabulary';

it('completes a beginning and corrects an error', () => {
  const dictionary = createDictionary();
  const bakery = dictionary.idOf(wordDim('boulanger'));
  dictionary.idOf(wordDim('hotel'));
  const vocabulary = createVocabulary(dictionary);
  expect(vocabulary.complete('boul', 5)).toEqual([bakery]);
  expect(vocabulary.correct('boulamger', 5)[0]).toEqual({ dim: bakery, errors: 1 });
});

it('allows the errors of the word as typed, and finds a root', () => {
  const dictionary = createDictionary();
  const apple = dictionary.idOf(wordDim('pomm'));
  const keep = dictionary.idOf(wordDim('conserv'));
  const vocabulary = createVocabulary(dictionary);
  expect(vocabulary.correct('pom', 5)).toEqual([]);
  expect(vocabulary.correct('pom', 5, 'pomes'.length)).toEqual([{ dim: apple, errors: 1 }]);
  expect(vocabulary.findRoot('conservaton')).toBe(keep);
  expect(vocabulary.findRoot('conservatoires')).toBeUndefined();
});

it('completes a word from the moment it is known', () => {
  const dictionary = createDictionary();
  const old = dictionary.idOf(wordDim('komposit'));
  const vocabulary = createVocabulary(dictionary);
  expect(vocabulary.complete('komb', 5)).toEqual([]);
  dictionary.idOf('city:kombach');
  const added = dictionary.idOf(wordDim('kombucha'));
  expect(vocabulary.complete('komb', 5)).toEqual([added]);
  expect(vocabulary.complete('ko', 5).toSorted()).toEqual([old, added]);
});
