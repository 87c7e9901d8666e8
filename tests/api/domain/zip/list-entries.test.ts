/** What an archive holds is told where everybody would read the same, and never where two readers could differ. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listEntries, readPacked } from '#domain/zip/list-entries';
import { makeZip, type Packed } from '../../zip.ts';

const two: readonly Packed[] = [
  { name: 'mimetype', text: 'text/plain', stored: true },
  { name: 'word/médaille.xml', text: '<w/>'.repeat(50) },
];
const whole = makeZip(two);
const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const change = (at: number, ...values: readonly number[]) => {
  const bytes = whole.slice();
  bytes.set(values, at < 0 ? bytes.length + at : at);
  return bytes;
};

it('names them in order, with what they weigh and where they are', () => {
  const [first, second] = listEntries(whole) ?? [];
  expect(first).toEqual({ name: 'mimetype', method: 0, packed: 10, size: 10, place: 0 });
  expect(second).toMatchObject({ name: 'word/médaille.xml', method: 8, size: 200 });
  expect(first && text(readPacked(whole, first))).toBe('text/plain');
});

it.each([
  ['nothing', new Uint8Array()],
  ['an end alone', makeZip([])],
  ['bytes before it', Uint8Array.from([0x4d, 0x5a, ...whole])],
  ['bytes behind it', Uint8Array.from([...whole, 0])],
  ['a comment', change(-2, 1, 0)],
  ['one cut short', whole.slice(0, -1)],
  ['a directory that ends elsewhere', change(-6, 0)],
  ['a directory that is longer than it says', change(-10, (whole.at(-10) ?? 0) - 1)],
  ['one entry more than it has', change(-14, 3, 0, 3, 0)],
  ['one entry less', change(-14, 1, 0, 1, 0)],
  ['several disks', change(-18, 1, 0)],
  ['zip64', change(-14, 0xff, 0xff, 0xff, 0xff)],
  ['a secret', makeZip([{ ...two[0], name: 'a', text: '', flags: 1 }])],
  ['a name twice', makeZip([...two, { name: 'MIMETYPE', text: '' }])],
  ['a name that leaves the folder', makeZip([{ name: '../evil', text: '' }])],
  ['a name that begins at the root', makeZip([{ name: '/etc/passwd', text: '' }])],
  ['a name of another system', makeZip([{ name: 'word\\document.xml', text: '' }])],
  ['no name', makeZip([{ name: '', text: '' }])],
])('refuses %s', (_what, bytes) => {
  expect(listEntries(bytes)).toBeUndefined();
});

it('gives no bytes where the entry’s own header says another name', () => {
  const forged = makeZip([{ name: 'a.xml', localName: 'b.xml', text: 'x' }]);
  const [entry] = listEntries(forged) ?? [];
  expect(entry && readPacked(forged, entry)).toBeUndefined();
});

it('is total: whatever bytes are broken in it, it answers', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        for (const entry of listEntries(bytes) ?? []) readPacked(bytes, entry);
      },
    ),
  );
});
