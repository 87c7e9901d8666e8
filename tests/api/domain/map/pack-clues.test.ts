/** Packed clues: the same clues as the written ones, all of them. */
import { expect, it } from 'vitest';
import { LANGS, type Lang } from '#contract/words';
import type { EntryClues } from '#domain/map/clue';
import { readClueSources } from '#domain/map/clue-sources';
import { packClues } from '#domain/map/pack-clues';
import { readClues } from '#domain/map/read-clues';
import { unpackClues } from '#domain/map/unpack-clues';

const rows = readClueSources();
const unpacked = unpackClues({ fr: packClues(rows, 'fr'), en: packClues(rows, 'en') });
const spell = (clues: readonly EntryClues[], lang: Lang) =>
  readClues(clues, lang)
    .map(({ term, entry, isStrong }) => `${term} ${entry} ${isStrong}`)
    .toSorted();

it.each(LANGS)('keeps every clue of the file in %s, and adds none', (lang) => {
  const written = spell(rows, lang);
  expect(written.length).toBeGreaterThan(5000);
  expect(spell(unpacked, lang)).toEqual([...new Set(written)]);
});
