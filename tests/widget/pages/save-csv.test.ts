/** A table as a file: read back as it was, in both languages' habits, and with no formula in it. */
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { setLang } from '#widget/ui/t.ts';
import { writeCsv } from '../../../widget/pages/places/save-csv.ts';

const table = {
  name: 'Les plus reprises',
  columns: ['Pratique', 'Reprises'],
  rows: [
    ['« Deux ; trois », dit-elle', 4],
    ['=HYPERLINK("http://evil.example")', 1],
    ['+33 1', 2],
    ['@SUM(A1)', 3],
    ['-1', 5],
  ],
};

it.each([
  ['fr', ';'],
  ['en', ','],
] as const)('reads back in %s', (lang, delimiter) => {
  setLang(lang);
  const text = writeCsv(table);
  expect(text.startsWith('\u{FEFF}')).toBe(true);
  const rows = parse(text, { bom: true, delimiter }) as string[][];
  expect(rows[0]).toEqual(table.columns);
  expect(rows[1]).toEqual(['« Deux ; trois », dit-elle', '4']);
  // What a spreadsheet would run begins with a mark of text instead.
  expect(rows.slice(2).every(([title = '']) => title.startsWith("'"))).toBe(true);
});
