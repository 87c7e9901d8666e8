/** A file is what its content says: six kinds of offices and PDF; what would run by itself is told, and what reads two ways is none. */
import { expect, it } from 'vitest';
import { readKitKind } from '#domain/agreement/read-kit-kind';
import { machineUnpack } from '../../../../api/cli/machine-unpack.ts';
import { makePdf } from '../../pdf.ts';
import { makeOffice, makeOpen, makeZip, officeParts, openParts, typesOf, type Packed } from '../../zip.ts';

const kindOf = (bytes: Uint8Array) => readKitKind(bytes, machineUnpack);
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const withTypes = (text: string, more: readonly Packed[] = []) =>
  makeZip([{ name: '[Content_Types].xml', text }, ...officeParts('docx').slice(1), ...more]);
const withPart = (name: string) => makeZip([...officeParts('xlsx'), { name, text: '' }]);

it('knows each kind by its content', () => {
  expect(kindOf(makePdf())).toBe('pdf');
  for (const kind of ['docx', 'xlsx', 'pptx'] as const) expect(kindOf(makeOffice(kind))).toBe(kind);
  for (const kind of ['odt', 'ods', 'odp'] as const) expect(kindOf(makeOpen(kind))).toBe(kind);
});

it.each([
  [
    'a document of macros under a peaceful name',
    withTypes(typesOf('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml')),
  ],
  [
    'Visual Basic by its type alone',
    withTypes(
      typesOf(
        'word/document.xml',
        DOCX,
        '<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      ),
    ),
  ],
  ['Visual Basic by its name alone', withPart('xl/vbaProject.bin')],
  ['the same in capitals', withPart('xl/VBAPROJECT.BIN')],
  ['a sheet of macros', withPart('xl/macrosheets/sheet1.xml')],
  ['a control', withPart('xl/activeX/activeX1.xml')],
  ['Basic in OpenDocument', makeZip([...openParts('ods'), { name: 'Basic/script-lc.xml', text: '' }])],
  ['a script in OpenDocument', makeZip([...openParts('odt'), { name: 'Scripts/python/a.py', text: '' }])],
])('tells of %s', (_what, bytes) => {
  expect(kindOf(bytes)).toBe('macros');
});

const open = (more: Partial<Packed>, manifest = '<manifest/>') =>
  makeZip([
    { ...open0, ...more },
    { name: 'META-INF/manifest.xml', text: manifest },
  ]);
const [open0 = { name: '', text: '' }] = openParts('odt');
it.each([
  ['another archive', makeZip([{ name: 'a.txt', text: 'x' }])],
  ['a template', withTypes(typesOf('word/document.xml', DOCX.replace('document.main', 'template.main')))],
  [
    'two kinds at once',
    withTypes(
      typesOf(
        'word/document.xml',
        DOCX,
        typesOf('x', DOCX.replace('wordprocessingml.document', 'spreadsheetml.sheet')),
      ),
    ),
  ],
  ['types that hide behind a sign', withTypes(typesOf('word/document.xml', DOCX, '<!-- -->'))],
  ['types spelled by number', withTypes(typesOf('word/document.xml', DOCX, '<a b="&#118;baProject"/>'))],
  ['types in other letters', withTypes(typesOf('word/document.xml', DOCX).replace('UTF-8', 'UTF-7'))],
  [
    'types that are longer than they say',
    makeZip([
      { name: '[Content_Types].xml', text: typesOf('w', DOCX), size: 9 },
      ...officeParts('docx').slice(1),
    ]),
  ],
  ['types too long to be read', withTypes(typesOf('w', DOCX) + ' '.repeat(3 * 1024 * 1024))],
  [
    'types packed in one way and told in another',
    makeZip([{ name: '[Content_Types].xml', text: typesOf('w', DOCX), stored: true }]).map((byte, at) =>
      at === 8 ? 8 : byte,
    ),
  ],
  ['bytes that do not unpack', makeOffice('docx').map((byte, at) => (at > 48 && at < 60 ? 0xff : byte))],
  ['OpenDocument under a password', open({}, '<manifest:encryption-data manifest:checksum="x"/>')],
  ['OpenDocument whose list is in other letters', open({}, '<?xml version="1.0" encoding="UTF-16"?>')],
  ['OpenDocument without a list', makeZip(openParts('odt').filter(({ name }) => !name.startsWith('META')))],
  [
    'an office file under the type of another',
    makeZip([...openParts('odt'), { name: '[content_types].XML', text: typesOf('a', DOCX, '<!-- -->') }]),
  ],
  ['OpenDocument whose type is packed', open({ stored: false })],
  [
    'OpenDocument whose type is named first and lies second',
    makeZip(openParts('odt').slice(0, 2).toReversed(), 'backwards'),
  ],
  ['OpenDocument whose type comes second', makeZip(openParts('odt').toReversed())],
  ['OpenDocument of another kind', open({ text: 'application/vnd.oasis.opendocument.text-template' })],
  ['an old document', new TextEncoder().encode('\u00D0\u00CF\u0011\u00E0')],
  ['nothing', new Uint8Array()],
])('takes %s for none', (_what, bytes) => {
  expect(kindOf(bytes)).toBeUndefined();
});
