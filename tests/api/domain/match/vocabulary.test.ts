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
