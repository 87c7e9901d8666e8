/** Words and numbers with their places: the places are those of the original text, whatever folding does. */
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#domain/text/fold';
import { readTokens } from '#domain/text/read-tokens';

const wordsOf = (text: string) => readTokens(text).map(({ word }) => word);

describe('readTokens', () => {
  it('cuts elided articles off, and hyphens', () => {
    expect(wordsOf("L'hôtel qu’il rouvre, sous-traitance")).toEqual([
      'l',
      'hotel',
      'qu',
      'il',
      'rouvre',
      'sous',
      'traitance',
    ]);
  });

  it('writes a number without spaces and with a point, of whatever kind its spaces are', () => {
    expect(wordsOf('1 150,5 € puis 14\u202F800 et 1\u00A0150\u00A0000')).toEqual([
      '1150.5',
      'puis',
      '14800',
      'et',
      '1150000',
    ]);
    expect(wordsOf('2024 12345')).toEqual(['2024', '12345']);
  });

  it('keeps a number and its letters together, but not a code with a point', () => {
    expect(wordsOf('B2B, 4e étage, 86.10Z')).toEqual(['b2b', '4e', 'etage', '86.10', 'z']);
  });

  it('reads initials as one word', () => {
    expect(wordsOf('le C.H.U. de Lille')).toEqual(['le', 'chu', 'de', 'lille']);
  });

  it('gives places in order, none overlapping, that hold the word', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { word, start, end } of readTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          if (/^\p{L}+$/u.test(text.slice(start, end))) expect(word).toBe(fold(text.slice(start, end)));
          last = end;
        }
      }),
    );
  });

  it('leaves no letter or digit of a Latin text outside its words', () => {
    assert(
      property(string({ maxLength: 60 }), (text) => {
        const outside = readTokens(text).reduceRight(
          (left, { start, end }) => left.slice(0, start) + left.slice(end),
          text,
        );
        expect(outside).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
