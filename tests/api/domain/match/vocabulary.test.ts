/** The words that practices use, for the search box. */
import { expect, it } from 'vitest';
import { createDictionary } from '#domain/index/dictionary';
import { wordDim } from '#domain/match/dimensions';
import { createVocabulary } from '#domain/match/vocabulary';

it('completes a beginning and corrects an error', () => {
  const dictionary = createDictionary();
  const bakery = dictionary.idOf(wordDim('boulanger'));
  dictionary.idOf(wordDim('hotel'));
  const vocabulary = createVocabulary(dictionary, () => true);
  expect(vocabulary.complete('boul', 5)).toEqual([bakery]);
  expect(vocabulary.correct('boulamger', 5)[0]).toEqual({ dim: bakery, errors: 1 });
});

it('allows the errors of the word as typed, and finds a root', () => {
  const dictionary = createDictionary();
  const apple = dictionary.idOf(wordDim('pomm'));
  const keep = dictionary.idOf(wordDim('conserv'));
  const vocabulary = createVocabulary(dictionary, () => true);
  expect(vocabulary.correct('pom', 5)).toEqual([]);
  expect(vocabulary.correct('pom', 5, 'pomes'.length)).toEqual([{ dim: apple, errors: 1 }]);
  expect(vocabulary.findRoot('conservaton')).toBe(keep);
  expect(vocabulary.findRoot('conservatoires')).toBeUndefined();
});

it('completes a word from the moment it is known', () => {
  const dictionary = createDictionary();
  const old = dictionary.idOf(wordDim('komposit'));
  const vocabulary = createVocabulary(dictionary, () => true);
  expect(vocabulary.complete('komb', 5)).toEqual([]);
  dictionary.idOf('city:kombach');
  const added = dictionary.idOf(wordDim('kombucha'));
  expect(vocabulary.complete('komb', 5)).toEqual([added]);
  expect(vocabulary.complete('ko', 5).toSorted()).toEqual([old, added]);
});

it('knows a word as well whether it came before the others were sorted or after', () => {
  const words = ['konserv', 'kombucha', 'kompass', 'komet', 'apfel', 'zitron'];
  const [before, after] = [createDictionary(), createDictionary()];
  words.forEach((word) => before.idOf(wordDim(word)));
  const [sorted, merged] = [before, after].map((dictionary) => createVocabulary(dictionary, () => true));
  for (const word of words.toReversed()) {
    after.idOf('city:' + word);
    after.idOf(wordDim(word));
    merged?.complete('a', 1);
  }
  const nameIn =
    ({ names }: typeof before) =>
    (dim: number | undefined) =>
      names[dim ?? -1];
  const ask = (vocabulary: typeof sorted, dictionary: typeof before) => [
    vocabulary?.complete('kom', 2).map(nameIn(dictionary)),
    vocabulary?.correct('kombucna', 4).map(({ dim }) => nameIn(dictionary)(dim)),
    vocabulary?.correct('komeet', 4).map(({ dim }) => nameIn(dictionary)(dim)),
    nameIn(dictionary)(vocabulary?.findRoot('zitronen')),
  ];
  expect(ask(merged, after)).toEqual(ask(sorted, before));
  expect(ask(sorted, before)).toEqual([['kombucha', 'komet'], ['kombucha'], ['komet'], 'zitron']);
});

it('offers no word that nobody uses any more, however few are asked for', () => {
  const dictionary = createDictionary();
  const gone = new Set(['kombina', 'kombuchb'].map((word) => dictionary.idOf(wordDim(word))));
  const used = dictionary.idOf(wordDim('kombucha'));
  const vocabulary = createVocabulary(dictionary, (dim) => !gone.has(dim));
  expect(vocabulary.complete('komb', 1)).toEqual([used]);
  expect(vocabulary.correct('kombuchc', 1)).toEqual([{ dim: used, errors: 1 }]);
  expect(vocabulary.findRoot('kombinat')).toBeUndefined();
});
