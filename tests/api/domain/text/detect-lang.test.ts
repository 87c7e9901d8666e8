/** A text's language by its small words and accents, and silence where neither speaks. */
import { describe, expect, it } from 'vitest';
import { detectLang } from '#domain/text/detect-lang';
import { readTokens } from '#domain/text/read-tokens';

const langOf = (text: string) => detectLang(text, readTokens(text));

describe('detectLang', () => {
  it('hears French, with accents or without', () => {
    expect(langOf("Le client n'est pas content de son fournisseur")).toBe('fr');
    expect(langOf('Hôtel rénové')).toBe('fr');
  });

  it('hears English, even with a French name in it', () => {
    expect(langOf('The customer is not happy with their supplier')).toBe('en');
    expect(langOf('We should call them before they sign with Café Rivière')).toBe('en');
  });

  it('says nothing where a text gives no sign, or as many of both', () => {
    expect(['', 'contact prospect 2024', 'on a as or me', 'avec the'].map(langOf)).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });
});
