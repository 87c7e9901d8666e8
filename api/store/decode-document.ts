/** Reads the file's bytes back, and refuses them as a whole when a single byte is not what was written. */
import { type Document, type Page } from './document.ts';
import { FORMAT_VERSION, headOf, rememberPage, sumLines, sumOf, tailOf } from './encode-document.ts';
import { forEachTable, TABLE_NAMES } from './table-names.ts';
import type { AnyRow } from './version.ts';

/** `sum` is the file's own checksum. `older` keeps every table that was found, also those that only a migration knows. */
export type Decoded =
  | { readonly is: 'damaged'; readonly why: string }
  | { readonly is: 'newer'; readonly version: number }
  | {
      readonly is: 'older';
      readonly version: number;
      readonly seq: number;
      readonly sum: string;
      readonly tables: Record<string, AnyRow[]>;
    }
  | { readonly is: 'current'; readonly sum: string; readonly content: Document };

const COMMA = 0x2c;
const NEWLINE = 0x0a;

/** The lines without their commas; JSON text never holds a raw newline, so a line is never part of a string. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, from);
    const stop = end < 0 ? bytes.length : end;
    lines.push(bytes.subarray(bytes[from] === COMMA ? from + 1 : from, stop));
    from = stop + 1;
  }
  return lines;
}

function readHead(line: string): { version: number; seq: number } | undefined {
  const [, version, seq] = /"version":(\d+),"seq":(\d+)/.exec(line) ?? [];
  const head = { version: Number(version), seq: Number(seq) };
  return line === headOf(head.version, head.seq) ? head : undefined;
}

/** Splits checked lines into pages by table. */
function readTables(lines: readonly Buffer[]): Map<string, Page[]> {
  const tables = new Map<string, Page[]>();
  let pages: Page[] | undefined;
  for (const line of lines) {
    const opening = line.length < 80 ? /^"([a-z]+)":\[$/i.exec(line.toString()) : null;
    if (opening?.[1] !== undefined) tables.set(opening[1], (pages = []));
    else if (line.length === 1) pages = undefined;
    else if (pages) {
      // The checksum vouches that these rows were written by this program.
      const page: Page = { rows: JSON.parse(`[${line.toString()}]`) as AnyRow[] };
      rememberPage(page, line);
      pages.push(page);
    }
  }
  return tables;
}

export function decodeDocument(bytes: Buffer): Decoded {
  const lines = linesOf(bytes);
  const head = readHead(lines[0]?.subarray(0, 200).toString() ?? '');
  if (!head) return { is: 'damaged', why: 'does not begin as a Relais file' };
  const tail = lines.pop()?.toString() ?? '';
  const before = bytes.length - Buffer.byteLength(tail) - 1;
  const sum = sumLines(lines.map(sumOf));
  if (tail !== tailOf(before, sum) || bytes.at(-1) !== NEWLINE)
    return { is: 'damaged', why: 'its checksum does not agree with its content' };
  if (head.version > FORMAT_VERSION) return { is: 'newer', version: head.version };
  const tables = readTables(lines.slice(1));
  if (head.version < FORMAT_VERSION) return { is: 'older', ...head, sum, tables: rowsOf(tables) };
  const unknown = [...tables.keys()].filter((name) => !TABLE_NAMES.some((known) => known === name));
  if (unknown.length > 0) return { is: 'newer', version: head.version };
  return {
    is: 'current',
    sum,
    content: { seq: head.seq, tables: forEachTable((name) => tables.get(name) ?? []) },
  };
}

function rowsOf(tables: ReadonlyMap<string, readonly Page[]>): Record<string, AnyRow[]> {
  return Object.fromEntries([...tables].map(([name, pages]) => [name, pages.flatMap(({ rows }) => rows)]));
}
