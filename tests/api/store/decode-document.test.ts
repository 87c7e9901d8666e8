import { expect, it } from 'vitest';
import { decodeDocument } from '../../../api/store/decode-document.ts';
import { EMPTY_DOCUMENT, paginate } from '../../../api/store/document.ts';
import { encodeDocument, headOf, sumLines, sumOf, tailOf } from '../../../api/store/encode-document.ts';
import { person } from './rows.ts';

const people = paginate(Array.from({ length: 100 }, (_, index) => person(`p${index}`)));
const bytesOf = (lines: readonly string[]) => {
  const body = lines.map((line) => `${line}\n`).join('');
  return Buffer.from(`${body}${tailOf(Buffer.byteLength(body), sumLines(lines.map(sumOf)))}\n`);
};

it('gives back what was encoded', () => {
  const content = { seq: 9, tables: { ...EMPTY_DOCUMENT.tables, people } };
  const { chunks, sum } = encodeDocument(content);
  expect(decodeDocument(Buffer.concat(chunks))).toEqual({ is: 'current', sum, content });
});

it('knows an older and a newer file, and a table that it has never heard of', () => {
  expect(decodeDocument(bytesOf([headOf(0, 3), '"wins":[', '{"id":"w"}', ']']))).toEqual({
    is: 'older',
    version: 0,
    seq: 3,
    sum: sumLines([headOf(0, 3), '"wins":[', '{"id":"w"}', ']'].map(sumOf)),
    tables: { wins: [{ id: 'w' }] },
  });
  expect(decodeDocument(bytesOf([headOf(2, 3)]))).toEqual({ is: 'newer', version: 2 });
  expect(decodeDocument(bytesOf([headOf(1, 3), '"holograms":[', ']']))).toEqual({ is: 'newer', version: 1 });
});

it('says of a file of another kind that it is damaged', () => {
  expect(decodeDocument(Buffer.from('{}'))).toMatchObject({ is: 'damaged' });
  expect(decodeDocument(Buffer.alloc(0))).toMatchObject({ is: 'damaged' });
});
