/**
 * What is heard in texts written without the map: each file of `tests/sayings` with clues learned from the other files, and without
 * any. `--write` learns from all of them and writes the map's file instead; `--only ID,ID` writes the clues of these cases and leaves
 * the others' as they are.
 */
import { writeFileSync } from 'node:fs';
import { LANGS } from '#contract/words';
import type { EntryClues } from '#domain/map/clue';
import { readClueSources } from '#domain/map/clue-sources';
import { ENTRIES } from '#domain/map/entries';
import { compileLexicon } from '#domain/map/expressions';
import { saveLexicon } from '#domain/map/lexicon-snapshot';
import { openLexicons } from '#domain/map/lexicons';
import { readClues } from '#domain/map/read-clues';
import { close, hasFlag, option, type Item } from './closing.ts';
import { hearCases, splitPage } from './hear-cases.ts';
import { countClues, learnClues, putRows } from './learn-clues.ts';
import { mean } from './ranking-figures.ts';
import { readCompanies, readSayings, type Saying } from './sayings.ts';

const sayings = readSayings();

function hearWith(rows: readonly EntryClues[]): void {
  const [fr, en] = LANGS.map((lang) => saveLexicon(compileLexicon(ENTRIES, lang, readClues(rows, lang))));
  if (!fr || !en || !openLexicons({ fr, en })) throw new Error('A lexicon that was just compiled opens.');
}

/** What a text is about most: the first of its strongest labels. */
function mainOf({ labels }: Saying): string {
  return [...labels].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Part of the texts whose main case is among the `depth` strongest that are heard. */
function recall(texts: readonly Saying[], depth: number, hear = hearCases): number {
  return mean(
    texts.map((one) =>
      Number(
        hear(one)
          .slice(0, depth)
          .some(([id]) => id === mainOf(one)),
      ),
    ),
  );
}

const hearPages = (one: Saying) => hearCases(one, ({ text }) => splitPage(text));

function figuresOf(name: string, texts: readonly Saying[], hear = hearCases): Item[] {
  return [1, 3].flatMap((depth) =>
    (['note', 'practice'] as const).flatMap((kind) => {
      const own = texts.filter((one) => one.kind === kind);
      return own.length === 0
        ? []
        : [
            {
              name: `${name}, ${own.length} ${kind}s: recall@${depth}`,
              value: recall(own, depth, hear),
              unit: '',
            },
          ];
    }),
  );
}

function write(): void {
  const learned = learnClues(sayings);
  const only = option('only')?.split(',');
  const rows = only ? putRows(readClueSources(), learned, only) : learned;
  const lines = rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(new URL('../../api/domain/map/clues.json', import.meta.url), `[\n${lines}\n]\n`);
  console.log(`${countClues(rows)} clues of ${rows.length} entries, from ${sayings.length} texts`);
}

function measure(): void {
  const items: Item[] = [
    { name: 'clues in the map', value: countClues(readClueSources()), unit: '' },
    ...figuresOf('32 companies, as it ships', readCompanies(), hearPages),
  ];
  // Wordings were the map's own: they are no test of it.
  for (const file of new Set(sayings.filter(({ kind }) => kind !== 'wording').map((one) => one.file))) {
    const texts = sayings.filter((one) => one.file === file);
    hearWith([]);
    items.push(...figuresOf(`${file} without clues`, texts));
    hearWith(learnClues(sayings.filter((one) => one.file !== file)));
    items.push(...figuresOf(`${file} with clues of the others`, texts));
  }
  close({ bench: 'clues', items, systems: [] }, hasFlag('json'));
}

if (hasFlag('write')) write();
else measure();
