/** Tokens and their places. */
import { expect, it } from 'vitest';
import { readTokens } from '#domain/text/read-tokens';

const words = (text: string) => readTokens(text).map(({ word }) => word);

it.each([
  ["L'hôtel qu'il ouvre", ['l', 'hotel', 'qu', 'il', 'ouvre']],
  ['Un C.H.R. neuf', ['un', 'chr', 'neuf']],
  ['1 150 000 € et 2,60', ['1150000', 'et', '2.60']],
  ['NAF 86.10Z, B2B', ['naf', '86.10', 'z', 'b2b']],
  ['livré à J+3, J + 3 ou J-1', ['livre', 'a', 'j+3', 'j', '3', 'ou', 'j', '1']],
  ['C++ et A+', ['c', 'et', 'a']],
  ['', []],
])('cuts %s', (text, expected) => expect(words(text)).toEqual(expected));

it('knows where each word stands', () => {
  const text = 'Œuf frais';
  expect(readTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Œuf', 'frais']);
});
