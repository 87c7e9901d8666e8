/** Small words per language; negations and quantities are never skipped as articles are. */
import { describe, expect, it } from 'vitest';
import { isArticle, isStopWord } from '#domain/text/stop-words';

describe('stop words', () => {
  it('are those of their own language', () => {
    expect(['avec', 'deja', 'pour'].map((word) => isStopWord(word, 'fr'))).toEqual([true, true, true]);
    expect(['avec', 'deja', 'pour'].map((word) => isStopWord(word, 'en'))).toEqual([false, false, false]);
    expect([isStopWord('the', 'en'), isStopWord('the', 'fr')]).toEqual([true, false]);
  });

  it('hold no word of selling', () => {
    const telling = ['client', 'prix', 'contrat', 'price', 'customer', 'contract', ''];
    expect(telling.filter((word) => isStopWord(word, 'fr') || isStopWord(word, 'en'))).toEqual([]);
  });
});

describe('isArticle', () => {
  it('knows what an expression may have or not', () => {
    expect([isArticle('le', 'fr'), isArticle('des', 'fr'), isArticle('the', 'en')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isArticle('the', 'fr')).toBe(false);
  });

  it('skips nothing that changes a meaning', () => {
    const telling = ['ne', 'pas', 'plus', 'sans', 'rien', 'moins', 'trop'];
    expect(telling.filter((word) => isArticle(word, 'fr'))).toEqual([]);
    expect(['not', 'no', 'too', 'more', 'without'].filter((word) => isArticle(word, 'en'))).toEqual([]);
  });
});
