/** Two figures of a page that are the same one year apart ("CA 2026" beside "CA 2025"): which is the newer, and how much it has changed. */
import type { RecordField } from '#contract/record';
import { fold } from '../text/fold.ts';
import { readNumber } from './read-number.ts';

/** A label's year stands for how late it is; "N-1" is before what has no year. */
const YEAR = /\b(20\d\d)\b|\bn ?- ?1\b/;

interface Dated {
  readonly of: string;
  readonly late: number;
  readonly figure: number;
}

function readDated({ key, label, value }: RecordField): Dated | undefined {
  const figure = key === 'other' ? readNumber(value) : undefined;
  if (figure === undefined || value.includes('%')) return undefined;
  const folded = fold(label).replace(/[^a-z0-9 -]+/g, ' ');
  const year = YEAR.exec(folded);
  const of = folded.replace(YEAR, ' ').replace(/\bn\b/, ' ').replace(/\s+/g, ' ').trim();
  return of === '' ? undefined : { of, figure, late: year ? Number(year[1] ?? 0) : Infinity };
}

/** The newer figure's part of the older one, of each pair on the page: 0.7 where a third is gone. */
export function compareYears(fields: readonly RecordField[]): number[] {
  const dated = fields.flatMap((field) => readDated(field) ?? []);
  return dated.flatMap((older) => {
    const newer = dated.filter(({ of, late }) => of === older.of && late > older.late);
    const [next] = newer.toSorted((a, b) => a.late - b.late);
    return next && older.figure > 0 ? [next.figure / older.figure] : [];
  });
}
