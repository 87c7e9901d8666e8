/** Situations that a director named without the map: whole rows, labels that the map has, and how many are heard. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { hearCases, splitPage } from './hear-cases.ts';
import { mean } from './ranking-figures.ts';
import { readDirector, readSayings } from './sayings.ts';

const FOLDER = new URL('../sayings/director/', import.meta.url);
const rows = readdirSync(FOLDER)
  .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n'))
  .map((line) => line.split('\t'));

it('has six columns, ids and texts once, and labels of the map', () => {
  expect(rows.filter((row) => row.length !== 6).map(([id]) => id)).toEqual([]);
  expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  const labels = rows.flatMap(([, , , , written = '']) => written.split(','));
  expect(labels.filter((label) => !label.endsWith(':3') || !findEntry(label.slice(0, -2)))).toEqual([]);
  expect(readDirector().length).toBe(rows.length);
});

it('is not among what clues are learned from', () => {
  const learned = new Set(readSayings().map(({ text }) => text));
  expect(readDirector().filter(({ text }) => learned.has(text))).toEqual([]);
});

/** Part of the texts of which a case that is right is among the three loudest. */
const recall = (file: string): number =>
  mean(
    readDirector()
      .filter((one) => one.file === file)
      .map((one) => {
        const loudest = hearCases(one, ({ text }) => splitPage(text)).slice(0, 3);
        return Number(loudest.some(([id]) => one.labels.has(id)));
      }),
  );

it('hears the situation among the three loudest cases', () => {
  // A little under what is reached: a change of the map may cost some, not much.
  expect(recall('director.tsv')).toBeGreaterThan(0.74);
  expect(recall('fresh.tsv')).toBeGreaterThan(0.27);
});
