/** What reps of made-up companies wrote: whole rows, labels that the map has, and how much of it is heard. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { hearCases, splitPage } from './hear-cases.ts';
import { mean } from './ranking-figures.ts';
import { readCompanies } from './sayings.ts';

const FOLDER = new URL('../sayings/companies/', import.meta.url);
const rows = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tsv'))
  .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n'))
  .map((line) => line.split('\t'));

it('has six columns, ids and texts once, and labels of the map', () => {
  expect(rows.filter((row) => row.length !== 6).map(([id]) => id)).toEqual([]);
  expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  expect(new Set(rows.map(([, , , , , text]) => text)).size).toBe(rows.length);
  const labels = rows.flatMap(([, , , , written = '']) => (written === '-' ? [] : written.split(',')));
  expect(labels.filter((label) => !/^[a-z0-9-]+:[123]$/.test(label))).toEqual([]);
  expect(labels.filter((label) => !findEntry(label.split(':')[0] ?? ''))).toEqual([]);
});

/** Part of the texts of which a case that they are about is among the three loudest. */
function recall(kind: 'note' | 'practice'): number {
  const texts = readCompanies().filter((one) => one.kind === kind && [...one.labels.values()].includes(3));
  return mean(
    texts.map((one) => {
      const loudest = hearCases(one, ({ text }) => splitPage(text)).slice(0, 3);
      return Number(loudest.some(([id]) => one.labels.get(id) === 3));
    }),
  );
}

it('hears what a page or a practice is about among its three loudest cases', () => {
  // A little under what is reached: a change of the map may cost some, not much.
  expect(recall('note')).toBeGreaterThan(0.72);
  expect(recall('practice')).toBeGreaterThan(0.6);
});
