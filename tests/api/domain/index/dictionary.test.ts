/** Names and numbers of dimensions. */
import { expect, it } from 'vitest';
import { createDictionary } from '#domain/index/dictionary';

it('gives a name one number for good, also after saving', () => {
  const dictionary = createDictionary();
  expect([dictionary.idOf('a'), dictionary.idOf('b'), dictionary.idOf('a')]).toEqual([0, 1, 0]);
  const again = createDictionary(dictionary.names);
  expect([again.find('b'), again.find('c'), again.idOf('c')]).toEqual([1, undefined, 2]);
});
