/** What many faint words say together. */
import { expect, it } from 'vitest';
import type { Lang } from '#contract/words';
import { Concepts } from '#domain/map/concepts';
import { readClueSources } from '#domain/map/clue-sources';
import { splitWords } from '#domain/map/clue';
import { hearClues } from '#domain/map/hear-clues';
import { termIn, wordOf } from '#domain/text/word-rows';

function hear(words: readonly string[], langs: readonly Lang[] = ['fr'], weight = 1): Concepts {
  const concepts = new Concepts();
  hearClues(
    concepts,
    words.map((word) => termIn(wordOf(word), langs[0] ?? 'fr')),
    () => weight,
    langs,
  );
  return concepts;
}

const strongOf = (id: string, lang: Lang, count: number) =>
  splitWords(readClueSources().find((row) => row.id === id)?.[lang].strong ?? '').slice(0, count);

it('hears the case whose clues agree, the more of them the surer, and the more for where they stand', () => {
  const words = strongOf('price-objection', 'fr', 4);
  expect(words.length).toBe(4);
  const [two, four] = [hear(words.slice(0, 2)), hear(words)];
  const of = (concepts: Concepts) => concepts.get('price-objection') ?? 0;
  expect(of(four)).toBeGreaterThan(of(two));
  expect(of(two)).toBeGreaterThan(0);
  expect(of(hear(words, ['fr'], 1.4))).toBeGreaterThan(of(four));
});

it('concludes nothing from one word, from words that are no clue, or from clues of another language', () => {
  const [word = ''] = strongOf('price-objection', 'fr', 1);
  expect(hear([word]).size).toBe(0);
  expect(hear(['xyzzy', 'qwertz', 'azerty']).size).toBe(0);
  expect(hear(strongOf('price-objection', 'fr', 6), ['en']).get('price-objection') ?? 0).toBeLessThan(
    hear(strongOf('price-objection', 'fr', 6)).get('price-objection') ?? 0,
  );
});

it('adds to what expressions said, and forgets one text before the next', () => {
  const words = strongOf('silent-customer', 'fr', 4);
  const alone = hear(words).get('silent-customer') ?? 0;
  const concepts = new Concepts([['silent-customer', 1]]);
  hearClues(
    concepts,
    words.map((word) => termIn(wordOf(word), 'fr')),
    () => 1,
    ['fr'],
  );
  expect(concepts.get('silent-customer')).toBeCloseTo(1 + alone, 12);
});
