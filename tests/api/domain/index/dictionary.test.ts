/** Numbers of names: dense, lasting, and the same again from the names alone. */
import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDictionary } from '#domain/index/dictionary';

describe('createDictionary', () => {
  it('gives each name one dense number for good', () => {
    assert(
      property(array(string()), (names) => {
        const dictionary = createDictionary();
        const first = names.map((name) => dictionary.idOf(name));
        expect(names.map((name) => dictionary.idOf(name))).toEqual(first);
        expect(first.map((id) => dictionary.names[id])).toEqual(names);
        expect(dictionary.names).toEqual([...new Set(names)]);
      }),
    );
  });

  it('opens again from its names and goes on from there', () => {
    const dictionary = createDictionary(['sector', '__proto__']);
    expect([dictionary.find('sector'), dictionary.find('__proto__')]).toEqual([0, 1]);
    expect(dictionary.idOf('lever')).toBe(2);
  });

  it('gives no number when only asked', () => {
    const dictionary = createDictionary();
    expect([dictionary.find('sector'), dictionary.find('constructor')]).toEqual([undefined, undefined]);
    expect(dictionary.names).toEqual([]);
  });
});
