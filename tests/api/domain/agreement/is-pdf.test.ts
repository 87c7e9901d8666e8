/** A whole PDF passes whoever made it; what only begins, ends or is called like one does not. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { isPdf } from '#domain/agreement/is-pdf';
import { makePdf } from '../../pdf.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

it('takes whole ones: with a plain table, an object for a table, a change saved behind, a line after the end', async () => {
  expect(isPdf(makePdf())).toBe(true);
  const demo = new URL('../../../../api/demo/company/kit/tarif-horizon.pdf', import.meta.url);
  expect(isPdf(await readFile(demo))).toBe(true);
  expect(
    isPdf(bytesOf('%PDF-1.7\n12 0 obj <</Type/XRef>> stream endstream endobj\nstartxref\n9\n%%EOF')),
  ).toBe(true);
  const first = textOf(makePdf());
  const changed = `${first}xref\n0 0\ntrailer <<>>\nstartxref\n${first.length}\n%%EOF`;
  expect(isPdf(bytesOf(changed))).toBe(true);
  expect(isPdf(bytesOf(`${first}\r\n\r\n`))).toBe(true);
  expect(isPdf(bytesOf(first.replace('%PDF-1.4', '%PDF-2.0')))).toBe(true);
});

const whole = textOf(makePdf());
it.each([
  ['nothing', ''],
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['a page that carries one', `<!doctype html>${whole}`],
  ['its head alone', '%PDF-1.4'],
  ['one cut short', whole.slice(0, -40)],
  ['one whose end is far behind', whole + ' '.repeat(2000)],
  ['an end that points past it', whole.replace(/startxref\n\d+/, 'startxref\n999999')],
  ['an end that points to no table', whole.replace(/startxref\n\d+/, 'startxref\n3')],
  ['a change saved behind it that points to no table', `${whole}startxref\n3\n%%EOF`],
  ['a version that never was', whole.replace('%PDF-1.4', '%PDF-9.4')],
  ['a picture', '\u0089PNG\r\n\u001A\n'],
  ['a zip', 'PK\u0003\u0004'],
])('refuses %s', (_what, text) => {
  expect(isPdf(bytesOf(text))).toBe(false);
});

it('refuses a PDF of which any one of its three marks is missing', () => {
  for (const mark of ['%PDF-', 'startxref', '%%EOF', 'xref\n0 6'])
    expect([mark, isPdf(bytesOf(whole.replace(mark, 'x'.repeat(mark.length))))]).toEqual([mark, false]);
});
