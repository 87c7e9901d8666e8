/** What a text speaks of: every expression of the map is heard, more by more words, and nothing out of nothing. */
import { describe, expect, it } from 'vitest';
import type { Lang } from '#contract/words';
import { addConcepts, type Concepts } from '#domain/map/concepts';
import { ENTRIES } from '#domain/map/entries';
import { splitList } from '#domain/map/entry';
import { walkTokens } from '#domain/map/read-path';
import { readTokens } from '#domain/text/read-tokens';

function conceptsOf(text: string, lang: Lang, weight?: number): Concepts {
  const concepts: Concepts = new Map();
  addConcepts(concepts, walkTokens(text, readTokens(text), lang), lang, weight);
  return concepts;
}
const priceObjection = (text: string, weight?: number) =>
  conceptsOf(text, 'fr', weight).get('price-objection') ?? 0;

describe('addConcepts', () => {
  it('hears every expression of the map as its entry, in both languages', () => {
    const unheard = ENTRIES.flatMap((entry) =>
      (['fr', 'en'] as const).flatMap((lang) =>
        splitList(entry[lang])
          .map((expression) => expression.replaceAll(/\bN\b/g, '4'))
          .filter((expression) => !conceptsOf(expression, lang).has(entry.id))
          .map((expression) => `${entry.id} ${lang}: ${expression}`),
      ),
    );
    expect(unheard).toEqual([]);
  });

  it('says again a little more, not twice', () => {
    const once = priceObjection('trop cher.');
    const twice = priceObjection('trop cher. trop cher.');
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeGreaterThan(once);
    expect(twice).toBeLessThan(2 * once);
  });

  it('takes words in between for less, and no expression over the end of a sentence', () => {
    expect(priceObjection('trop vraiment cher')).toBeLessThan(priceObjection('trop cher'));
    expect(priceObjection('trop. cher')).toBeLessThan(priceObjection('trop vraiment cher'));
  });

  it('weighs a text as it is told to, and hears nothing in nothing', () => {
    expect(priceObjection('trop cher', 3)).toBeCloseTo(3 * priceObjection('trop cher'), 9);
    expect(conceptsOf('', 'fr').size + conceptsOf('xyzzy qwrt', 'en').size).toBe(0);
  });
});
