/** Saves a table as a CSV file that a spreadsheet opens as it is, and that no spreadsheet takes for formulas. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { lang } from '../../ui/t.ts';
import type { FigureTable } from '../../ui/views/pulse/figure.tsx';

/** A spreadsheet in French separates by semicolons; the mark at the beginning tells it that accents are UTF-8. */
export function writeCsv({ columns, rows }: FigureTable): string {
  return stringify([[...columns], ...rows.map((row) => [...row])], {
    delimiter: lang.value === 'fr' ? ';' : ',',
    bom: true,
    // "=HYPERLINK(…)" as the title of a practice would be run by whoever opens the file.
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

export function saveCsv(table: FigureTable): void {
  const url = URL.createObjectURL(new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `relais-${table.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.csv`;
  link.click();
  // The browser has taken the file once the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
