/**
 * The labelled texts of `tests/sayings`: notes and practices that people of the trade wrote without having seen the map, and wordings
 * that the map itself has no room for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { findEntry } from '#domain/map/entries';
import type { LabelledText } from './learn-clues.ts';

const FOLDER = new URL('../sayings/', import.meta.url);

const KINDS = { n: 'note', p: 'practice', w: 'wording' } as const;

export interface Saying extends LabelledText {
  readonly file: string;
}

/** "price-objection:3,discount-request:1" */
function readLabels(written: string): Map<string, number> {
  const labels = new Map<string, number>();
  for (const label of written.split(/[\s,;]+/)) {
    const [id = '', grade = '3'] = label.split(':');
    if (findEntry(id)) labels.set(id, Number(grade));
  }
  return labels;
}

const readKind = (kind: string) => (kind === 'p' || kind === 'w' ? KINDS[kind] : KINDS.n);

/** Rows without a label of the map are left out. */
function readFolder(folder: URL): Saying[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.toSorted().flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, lang = '', kind = '', , written = '', text = ''] = line.split('\t');
        const labels = readLabels(written);
        if (text === '' || labels.size === 0) return [];
        return [{ file, lang: lang === 'en' ? 'en' : 'fr', kind: readKind(kind), labels, text } as const];
      }),
  );
}

export const readSayings = (): Saying[] => readFolder(FOLDER);

/** What reps of 32 made-up companies wrote, labelled by reading afterwards; nothing is learned from it. */
export const readCompanies = (): Saying[] => readFolder(new URL('companies/', FOLDER));

/** Situations that a director named before reading the map, and what is said of them; nothing is learned from it. */
export const readDirector = (): Saying[] => readFolder(new URL('director/', FOLDER));
