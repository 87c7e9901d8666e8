/** Names and numbers of dimensions. */
import { expect, it } from 'vitest';
import { createDictionary } from '#domain/index/dictionary';

it('gives a name one number for good, also after saving', () => {
  const dictionary = createDictionary();
  expect([dictionary.idOf('a'), dictionary.idOf('b'), dictionary.idOf('a')]).toEqual([0, 1, 0]);
  const again = createDictionary(dictionary.names);
  expect([again.find('b'), again.find('c'), again.idOf('c')]).toEqual([1, undefined, 2]);
});

it('finds a name that came after it was asked for, and any of more than it keeps at hand', () => {
  const dictionary = createDictionary();
  expect(dictionary.find('late')).toBeUndefined();
  expect(dictionary.idOf('late')).toBe(0);
  const names = Array.from({ length: 20_000 }, (_, at) => `name ${at}`);
  const ids = names.map((name) => dictionary.idOf(name));
  expect(names.map((name) => dictionary.find(name))).toEqual(ids);
  expect([dictionary.find('late'), dictionary.find('name 3')]).toEqual([0, 4]);
});

it('numbers terms, the name asked for once each', () => {
  const dictionary = createDictionary();
  const asked: number[] = [];
  const nameOf = (term: number) => `t${asked.push(term) && term}`;
  const terms = [5, 70_000, 5, 2000, 70_000];
  expect(terms.map((term) => dictionary.idOfTerm(term, nameOf))).toEqual([0, 1, 0, 2, 1]);
  expect([asked, dictionary.find('t70000')]).toEqual([[5, 70_000, 2000], 1]);
});

it('finds by terms what it was told by names, also what came later, and keeps nothing that is not there', () => {
  const dictionary = createDictionary(['a']);
  expect([dictionary.findTerm(90_000, 'a'), dictionary.findTerm(90_000, 'a')]).toEqual([0, 0]);
  expect(dictionary.findTerm(7, 'late')).toBeUndefined();
  dictionary.idOf('late');
  expect(dictionary.findTerm(7, 'late')).toBe(1);
});

it('closes up: names that stay move, in their order, and those that go can come again', () => {
  const dictionary = createDictionary(['a', 'b', 'c', 'd']);
  expect([dictionary.find('d'), dictionary.findTerm(9, 'd'), dictionary.edition]).toEqual([3, 3, 0]);
  dictionary.closeUp(Uint32Array.of(1, 3));
  expect(dictionary.names).toEqual(['b', 'd']);
  expect(['a', 'b', 'c', 'd'].map((name) => dictionary.find(name))).toEqual([undefined, 0, undefined, 1]);
  expect([dictionary.findTerm(9, 'd'), dictionary.edition]).toEqual([1, 1]);
  expect([dictionary.idOfTerm(3, () => 'a'), dictionary.idOf('b'), dictionary.find('a')]).toEqual([2, 0, 2]);
});
