/** What the map hears in notes written without it: the even ones are never looked at while it is changed, so they measure. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { readContext } from '#domain/match/context';
import { recordOfPairs } from '#domain/match/page-record';
import { mean } from './ranking-figures.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const rowsOf = (name: string) =>
  readFileSync(new URL(`../collections/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

/** Entries that a label may be heard as, any of them. */
const ACCEPTED = new Map(
  rowsOf('voices-entries.tsv').map(([label = '', ids = '']) => [label, ids.split(' ')]),
);

interface Note {
  readonly labels: readonly string[];
  readonly text: string;
}
const NOTES: readonly Note[] = rowsOf('voices.tsv')
  .slice(1)
  .filter(([id = '']) => Number(id.slice(1)) % 2 === 0)
  .map(([, , labels = '', text = '']) => ({ labels: labels.split(';'), text }));

// "about 1 for one clear expression" (concepts.ts)
const STRONG = 0.5;

/** Cases heard in a note, the strongest first; people are heard where a label is one. */
function hear(text: string): readonly (readonly [id: string, strength: number])[] {
  const record = recordOfPairs('page', 'x', [
    ['Name', 'X SARL'],
    ['Notes', text],
  ]);
  const asked = new Set([...ACCEPTED.values()].flat());
  return [...readContext(record, [], NOW).concepts]
    .filter(([id]) => asked.has(id) || ['situation', 'lever'].includes(findEntry(id)?.kind ?? ''))
    .toSorted((a, b) => b[1] - a[1]);
}

it('has an entry for each label, and no other', () => {
  expect([...ACCEPTED.values()].flat().filter((id) => !findEntry(id))).toEqual([]);
  const labels = rowsOf('voices.tsv')
    .slice(1)
    .flatMap(([, , own = '']) => own.split(';'));
  expect([...new Set(labels)].toSorted()).toEqual([...ACCEPTED.keys()].toSorted());
});

it('hears what a note is about among its three strongest cases', () => {
  const heard = NOTES.map(({ labels, text }) => ({
    labels: labels.map((label) => ACCEPTED.get(label) ?? []),
    cases: hear(text),
  }));
  const found = heard.flatMap(({ labels, cases }) =>
    labels.map((ids) => Number(cases.slice(0, 3).some(([id]) => ids.includes(id)))),
  );
  const strangers = heard.map(
    ({ labels, cases }) =>
      cases.filter(([id, strength]) => strength >= STRONG && !labels.flat().includes(id)).length,
  );
  console.log(`recall@3 ${mean(found).toFixed(3)}, strong and wrong per note ${mean(strangers).toFixed(2)}`);
  expect(NOTES.length).toBe(203);
  // A little under what is reached, and over what is wrong: a change of the map may cost some, not much.
  expect(mean(found)).toBeGreaterThan(0.61);
  expect(mean(strangers)).toBeLessThan(1.05);
});
