/** The labelled texts of `tests/sayings`: notes and practices that people of the trade wrote without having seen the map. */
import { readdirSync, readFileSync } from 'node:fs';
import { findEntry } from '#domain/map/entries';
import type { LabelledText } from './learn-clues.ts';

const FOLDER = new URL('../sayings/', import.meta.url);

export interface Saying extends LabelledText {
  readonly file: string;
  readonly isPractice: boolean;
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

/** Rows without a label of the map are left out. */
export function readSayings(): Saying[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
  return files.toSorted().flatMap((file) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, lang = '', kind = '', , written = '', text = ''] = line.split('\t');
        const labels = readLabels(written);
        if (text === '' || labels.size === 0) return [];
        return [{ file, lang: lang === 'en' ? 'en' : 'fr', isPractice: kind === 'p', labels, text } as const];
      }),
  );
}
