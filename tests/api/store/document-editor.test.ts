import { expect, it } from 'vitest';
import { DocumentEditor } from '../../../api/store/document-editor.ts';
import { EMPTY_DOCUMENT, PAGE_ROWS, type Change } from '../../../api/store/document.ts';
import { person } from './rows.ts';

const put = (id: string, name = id): Change => ({ table: 'people', id, row: person(id, { name }) });
const many = Array.from({ length: 3 * PAGE_ROWS }, (_, index) => put(`p${index}`));

it('replaces only the pages that a change touches', () => {
  const editor = new DocumentEditor();
  editor.follow(EMPTY_DOCUMENT);
  const first = editor.amend(EMPTY_DOCUMENT, many, 1);
  const second = editor.amend(first, [put('p70', 'new'), { table: 'people', id: 'p71', row: undefined }], 2);
  const same = second.tables.people.map((page, place) => page === first.tables.people[place]);
  expect(same).toEqual([true, false, true]);
  expect(second.tables.people[1]?.rows).toHaveLength(PAGE_ROWS - 1);
  expect(second.tables.practices).toBe(first.tables.practices);
});

it('puts a new row where there is room, and finds its way back to a document that stayed', () => {
  const editor = new DocumentEditor();
  editor.follow(EMPTY_DOCUMENT);
  const first = editor.amend(EMPTY_DOCUMENT, many.slice(0, 10), 1);
  editor.amend(first, [put('lost'), { table: 'people', id: 'p3', row: undefined }], 2);
  editor.follow(first);
  const third = editor.amend(first, [put('p3', 'again'), put('kept')], 2);
  const rows = third.tables.people.flatMap((page) => page.rows);
  expect(rows).toHaveLength(11);
  expect(rows.map(({ id }) => id)).toContain('kept');
  expect(third.tables.people).toHaveLength(1);
});
