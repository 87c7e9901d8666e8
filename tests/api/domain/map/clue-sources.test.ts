/** The clues' file: every clue of a case that exists, once, a single word. */
import { expect, it } from 'vitest';
import { splitWords } from '#domain/map/clue';
import { readClueSources } from '#domain/map/clue-sources';
import { findEntry } from '#domain/map/entries';

const rows = readClueSources();

it('names each case once, and only cases', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(
    rows.filter(({ id }) => !['situation', 'lever'].includes(findEntry(id)?.kind ?? '')).map(({ id }) => id),
  ).toEqual([]);
  expect(rows.length).toBeGreaterThan(250);
});

it('says no word twice of a case in a language', () => {
  const doubled = rows.flatMap(({ id, fr, en }) =>
    [fr, en].flatMap(({ strong, plain }) => {
      const words = [...splitWords(strong), ...splitWords(plain)];
      return words.filter((word, at) => words.indexOf(word) !== at).map((word) => `${id}: ${word}`);
    }),
  );
  expect(doubled).toEqual([]);
});
