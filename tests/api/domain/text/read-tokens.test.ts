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
  ['12 k€, 12k€, 12k, $12k, 12 000 €', ['12000', '12000', '12000', '12000', '12000']],
  ['1,2 M€ et 1.2M€', ['1200000', 'et', '1200000']],
  ['12,000 et 1.500 kg, 0.125', ['12000', 'et', '1500', 'kg', '0.125']],
  ['1.5t, 1,5 t', ['1.5', 't', '1.5', 't']],
  ['48h, 90j, 10cm, 2h30', ['48', 'h', '90', 'j', '10', 'cm', '2h30']],
  ['4e étage, 5S, 3D, 3M, 4G, 38 cm', ['4e', 'etage', '5s', '3d', '3m', '4g', '38', 'cm']],
  ['C++ et A+', ['c', 'et', 'a']],
  ['', []],
])('cuts %s', (text, expected) => expect(words(text)).toEqual(expected));

it('takes a figure in thousands as one word, with its k', () => {
  const text = 'pour 12 k€ HT';
  expect(readTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['pour', '12 k', 'HT']);
});

it('knows where each word stands', () => {
  const text = 'Œuf frais';
  expect(readTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Œuf', 'frais']);
});
