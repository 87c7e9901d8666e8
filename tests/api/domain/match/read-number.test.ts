/** Numbers on pages. */
import { expect, it } from 'vitest';
import { readNumber, readNumbers } from '#domain/match/read-number';

it.each([
  ['1 150 000', 1_150_000],
  ['1,150,000.50', 1_150_000.5],
  ['1.150.000', 1_150_000],
  ['2,5', 2.5],
  ['3 M€ environ', 3_000_000],
  // Decimals as a database keeps them are no thousands.
  ['420.0000', 420],
  ['420,000000', 420],
  ['rien', undefined],
])('reads %s', (text, number) => expect(readNumber(text)).toBe(number));

it('reads all of a range', () => expect(readNumbers('de 50 à 99')).toEqual([50, 99]));
