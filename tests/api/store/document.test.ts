import { expect, it } from 'vitest';
import { EMPTY_DOCUMENT, PAGE_ROWS, paginate } from '../../../api/store/document.ts';
import { person } from './rows.ts';

it('cuts rows into pages, and begins with none', () => {
  const rows = Array.from({ length: PAGE_ROWS + 1 }, (_, index) => person(`p${index}`));
  const pages = paginate(rows);
  expect(pages.map((page) => page.rows.length)).toEqual([PAGE_ROWS, 1]);
  expect(pages.flatMap((page) => page.rows)).toEqual(rows);
  expect(EMPTY_DOCUMENT.tables.people).toEqual([]);
});
