/** A floor under relevance: on the collection of our own that matching was not written from, and on fresh notes. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { readContext } from '#domain/match/context';
import { createPracticeIndex } from '#domain/match/engine';
import { recordOfPairs } from '#domain/match/page-record';
import { hasUseful, isUseful, mean, ndcg } from './ranking-figures.ts';
import { readCollection } from './relevance-collection.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const here = (path: string) => new URL(`../collections/${path}`, import.meta.url).pathname;

// A little under what is reached: a change of the map may cost some, not much.
it.each([
  { folder: 'textile', ndcg5: 0.63, first: 0.66, three: 0.78 },
  // The harder ones: written blind to the map.
  { folder: 'handling', ndcg5: 0.52, first: 0.6, three: 0.72 },
  { folder: 'modular', ndcg5: 0.52, first: 0.7, three: 0.78 },
])('ranks what helps first, on pages of another trade: $folder', ({ folder, ndcg5, first, three }) => {
  const { practices, accounts, grades } = readCollection(here(folder), NOW);
  const index = createPracticeIndex({});
  index.put(practices);
  const rows = accounts.map(({ id, request }) => ({
    ranking: index.suggest(request).suggested.map(({ practiceId }) => practiceId),
    own: grades.get(id) ?? new Map<string, number>(),
  }));
  expect(mean(rows.map(({ ranking, own }) => ndcg(ranking, own, 5)))).toBeGreaterThan(ndcg5);
  expect(mean(rows.map(({ ranking, own }) => Number(isUseful(ranking[0], own))))).toBeGreaterThan(first);
  expect(mean(rows.map(({ ranking, own }) => Number(hasUseful(ranking, own, 3))))).toBeGreaterThan(three);
});

it('understands notes as reps type them', () => {
  const notes = readFileSync(here('notes.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const heard = notes.map(([id = '', note = '']) => {
    const record = recordOfPairs('page', 'x', [
      ['Name', 'X SARL'],
      ['Notes', note],
    ]);
    const { concepts } = readContext(record, [], NOW);
    const cases = [...concepts].filter(([entry]) => findEntry(entry)?.kind !== 'sector');
    return Number(cases.toSorted((a, b) => b[1] - a[1])[0]?.[0] === id);
  });
  expect(notes.length).toBeGreaterThan(150);
  expect(mean(heard)).toBeGreaterThan(0.8);
});
