/** Reads the text of a table as spreadsheets write it: any common separator, odd quotes told by their line. */
import { parse, type CsvError } from 'csv-parse/sync';
import type { CsvText } from '../usecases/csv-text.ts';

/** Excel's own note of the separator, before the header; the line stays, so that lines keep their numbers. */
const SEPARATOR_NOTE = /^sep=.(?=\r?\n)/i;

function findSeparator(text: string): string {
  const [header = ''] = text.trimStart().split(/\r?\n/, 1);
  const counts = [';', ',', '\t'].map((each) => [each, header.split(each).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

export function readCsv(written: string): CsvText {
  const text = written.replace(SEPARATOR_NOTE, '');
  // One line may be told more than once.
  const unreadable = new Set<number>();
  const records = parse(text, {
    delimiter: findSeparator(text),
    bom: true,
    info: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => void unreadable.add(Number(error?.['lines'] ?? 0)),
    // With `info` each record comes wrapped, which the types of the library do not show.
  }) as unknown as Parsed[];
  return {
    rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })),
    unreadable: [...unreadable],
  };
}
