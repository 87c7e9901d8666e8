/** Marks stand on whole words of the text as it was written, whatever was matched. */
import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markMatches } from '#domain/text/mark-matches';
import { readTokens } from '#domain/text/read-tokens';
import { stemEnglish } from '#domain/text/stem-english';
import { stemFrench } from '#domain/text/stem-french';

const marked = (text: string, matched: readonly string[]) =>
  markMatches(text, matched).map(([start, end]) => text.slice(start, end));

describe('markMatches', () => {
  it('marks the words of a stem in either language, accents and all', () => {
    expect(marked("Il résilie : la Résiliation n'est pas un réseau", [stemFrench('resilier')])).toEqual([
      'résilie',
      'Résiliation',
    ]);
    expect(marked('We planned it; planning pays', [stemEnglish('plan')])).toEqual(['planned', 'planning']);
  });

  it('marks nothing when nothing matched', () => {
    expect(markMatches('Le client paie', [])).toEqual([]);
    expect(markMatches('', ['client'])).toEqual([]);
    expect(markMatches("L'avis", [stemFrench('client')])).toEqual([]);
  });

  it('marks every word that is indexed, in order, none overlapping', () => {
    const word = constantFrom('prix', 'Hôtel', '1 150', "l'", '—', 'payé');
    assert(
      property(array(word), string(), (words, noise) => {
        const text = `${words.join(' ')} ${noise}`;
        const indexed = readTokens(text).filter(({ lexeme }) => lexeme.fr.indexed !== '');
        const ranges = markMatches(
          text,
          indexed.map(({ lexeme }) => lexeme.fr.indexed),
        );
        for (const { start, end } of indexed) expect(ranges).toContainEqual([start, end]);
        expect(ranges.flat()).toEqual(ranges.flat().toSorted((a, b) => a - b));
      }),
    );
  });
});
