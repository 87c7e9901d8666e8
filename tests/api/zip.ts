/** Archives for tests, written as offices write them, and files of offices made of them. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Packed {
  readonly name: string;
  readonly text: string;
  /** As it is, and not deflated. */
  readonly stored?: boolean;
  /** In its own header, where that lies. */
  readonly localName?: string;
  readonly flags?: number;
  /** That the directory tells. */
  readonly size?: number;
}

function headOf({ name, text, stored, flags = 0, size }: Packed) {
  const whole = Buffer.from(text);
  const data = stored ? whole : deflateRawSync(whole);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(stored ? 0 : 8, 4);
  head.writeUInt32LE(crc32(whole), 10);
  head.writeUInt32LE(data.length, 14);
  head.writeUInt32LE(size ?? whole.length, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  return { head, data };
}

/** `listed`: the directory names them from the last to the first. */
export function makeZip(
  entries: readonly Packed[],
  listed: 'in order' | 'backwards' = 'in order',
): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let place = 0;
  for (const entry of entries) {
    const { head, data } = headOf(entry);
    const name = Buffer.from(entry.name);
    const parts = [Buffer.from('PK\u0003\u0004'), head, Buffer.from(entry.localName ?? entry.name), data];
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(place, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), head, rest, name]));
    local.push(...parts);
    place += Buffer.concat(parts).length;
  }
  const directory = Buffer.concat(listed === 'backwards' ? central.toReversed() : central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(place, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const MAIN = {
  docx: ['word/document.xml', `${OFFICE}wordprocessingml.document.main+xml`],
  xlsx: ['xl/workbook.xml', `${OFFICE}spreadsheetml.sheet.main+xml`],
  pptx: ['ppt/presentation.xml', `${OFFICE}presentationml.presentation.main+xml`],
} as const;

/** The list of types of one part. */
export const typesOf = (part: string, type: string, more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="${type}"/>${more}</Types>`;

export function officeParts(kind: keyof typeof MAIN, text = 'Tarif'): readonly Packed[] {
  const [part, type] = MAIN[kind];
  return [
    { name: '[Content_Types].xml', text: typesOf(part, type) },
    { name: '_rels/.rels', text: '<Relationships/>' },
    { name: part, text: `<w>${text}</w>` },
  ];
}

const OPEN = { odt: 'text', ods: 'spreadsheet', odp: 'presentation' } as const;

export function openParts(kind: keyof typeof OPEN, text = 'Tarif'): readonly Packed[] {
  return [
    { name: 'mimetype', text: `application/vnd.oasis.opendocument.${OPEN[kind]}`, stored: true },
    { name: 'META-INF/manifest.xml', text: '<manifest/>' },
    { name: 'content.xml', text: `<office>${text}</office>` },
  ];
}

export const makeOffice = (kind: keyof typeof MAIN, text?: string) => makeZip(officeParts(kind, text));
export const makeOpen = (kind: keyof typeof OPEN, text?: string) => makeZip(openParts(kind, text));
