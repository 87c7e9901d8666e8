/** The labelled texts: whole rows, ids once, and labels that the map has. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { readSayings } from './sayings.ts';

const FOLDER = new URL('../sayings/', import.meta.url).pathname;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
const rows = files.flatMap((file) =>
  readFileSync(FOLDER + file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')),
);

it('has six columns, ids once, texts once', () => {
  expect(rows.filter((row) => row.length !== 6 || row[5]?.trim() === '').map(([id]) => id)).toEqual([]);
  expect(
    rows
      .filter(([, lang, kind]) => !/^(?:fr|en)$/.test(lang ?? '') || !/^[npw]$/.test(kind ?? ''))
      .map(([id]) => id),
  ).toEqual([]);
  expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  // A wording may be two cases' own.
  const told = rows.filter(([, , kind]) => kind !== 'w').map(([, , , , , text]) => text);
  expect(new Set(told).size).toBe(told.length);
});

it('labels with entries of the map and strengths of 1 to 3', () => {
  const labels = rows.flatMap(([, , , , written = '']) => written.split(/[\s,;]+/));
  expect(labels.filter((label) => !/^[a-z0-9-]+:[123]$/.test(label))).toEqual([]);
  const strangers = labels.map((label) => label.split(':')[0] ?? '').filter((id) => !findEntry(id));
  expect([...new Set(strangers)]).toEqual([]);
  expect(readSayings().length).toBe(rows.length);
});
