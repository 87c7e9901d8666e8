/** A word's forms: plain but for number and gender, and as each language hears it. */
import { describe, expect, it } from 'vitest';
import { lexemeOf } from '#domain/text/lexeme';
import { stemFrench } from '#domain/text/stem-french';

describe('lexemeOf', () => {
  it('keeps the word as written, without plural and final e', () => {
    expect(['Commandes', 'commande', 'Prix', 'Réseaux', 'CLIENTE'].map((raw) => lexemeOf(raw).plain)).toEqual(
      ['command', 'command', 'prix', 'reseau', 'client'],
    );
  });

  it('indexes stems, but neither small words nor lone letters', () => {
    expect(lexemeOf('résiliation').fr.indexed).toBe(stemFrench('resiliation'));
    expect(['pour', 'le', 'z'].map((raw) => lexemeOf(raw).fr.indexed)).toEqual(['', '', '']);
    expect([lexemeOf('pour').en.indexed, lexemeOf('7').fr.indexed]).toEqual(['pour', '7']);
  });

  it('skips articles on a path and marks other small words, lest a stem look like them', () => {
    expect([lexemeOf('le').fr.step, lexemeOf('the').en.step]).toEqual(['', '']);
    expect([lexemeOf('pour').fr.step, lexemeOf('sans').fr.step]).toEqual(["'pour", "'sans"]);
    expect(lexemeOf('pourri').fr.step).not.toBe(lexemeOf('pour').fr.step);
  });

  it('tells numbers from words that hold a digit', () => {
    expect(['24', '86.10', '4e', 'b2b'].map((raw) => lexemeOf(raw).isNumber)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
