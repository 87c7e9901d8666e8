/** Folding: one spelling for accents, capitals and ligatures, and folding twice changes nothing. */
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#domain/text/fold';

describe('fold', () => {
  it('takes off accents, capitals and ligatures', () => {
    expect(['Œuvre', 'ÉTÉ', 'Garçon', 'naïve', 'Straße', 'Łódź', 'b2b'].map(fold)).toEqual([
      'oeuvre',
      'ete',
      'garcon',
      'naive',
      'strasse',
      'lodz',
      'b2b',
    ]);
  });

  it('is one for both ways of writing an accent', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('leaves folded text as it is', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
