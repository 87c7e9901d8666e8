import { expect, it } from 'vitest';
import { EMPTY_DOCUMENT, paginate } from '../../../api/store/document.ts';
import { encodeDocument, rememberPage, sumOf } from '../../../api/store/encode-document.ts';
import { person } from './rows.ts';

const rows = Array.from({ length: 200 }, (_, index) => person(`p${index}`));

it('is plain JSON of all rows, counts its bytes and closes with its checksum', () => {
  const { chunks, size } = encodeDocument({
    ...EMPTY_DOCUMENT,
    seq: 7,
    tables: { ...EMPTY_DOCUMENT.tables, people: [...paginate(rows), { rows: [] }] },
  });
  const text = Buffer.concat(chunks).toString();
  expect(Buffer.byteLength(text)).toBe(size);
  const read = JSON.parse(text) as {
    seq: number;
    bytes: number;
    sha256: string;
    tables: { people: unknown };
  };
  expect(read.seq).toBe(7);
  expect(read.tables.people).toEqual(rows);
  // As anybody can check it: the lines before the last, without their leading comma, hashed, and the hashes hashed.
  const lines = text.trimEnd().split('\n').slice(0, -1);
  expect(read.bytes).toBe(Buffer.byteLength(`${lines.join('\n')}\n`));
  expect(read.sha256).toBe(sumOf(lines.map((line) => sumOf(line.replace(/^,/, ''))).join('')));
});

it('encodes a page once in its life', () => {
  const [page] = paginate([person('p')]);
  if (!page) throw new Error('no page');
  rememberPage(page, Buffer.from('{"id":"as read"}'));
  const { chunks } = encodeDocument({
    ...EMPTY_DOCUMENT,
    tables: { ...EMPTY_DOCUMENT.tables, people: [page] },
  });
  expect(Buffer.concat(chunks).toString()).toContain('as read');
});
