/**
 * The file's bytes: plain JSON on many lines, one line a page. The last line counts the bytes before it and holds the SHA-256
 * of the SHA-256s of those lines (each without its leading comma): so a write hashes only the pages that it touched.
 */
import { hash } from 'node:crypto';
import type { Document, Page } from './document.ts';
import { TABLE_NAMES } from './table-names.ts';

/** Grows by one with each change of shape that needs a step in migrate.ts. */
export const FORMAT_VERSION = 1;

interface Line {
  readonly bytes: Buffer;
  readonly sum: string;
}
export interface Encoded {
  readonly chunks: readonly Uint8Array[];
  readonly size: number;
  /** The checksum of its last line: what the journal that follows this very file is named after. */
  readonly sum: string;
}
const known = new WeakMap<Page, Line>();

export const sumOf = (bytes: Uint8Array | string): string => hash('sha256', bytes);

/** Keeps the bytes that a page was read from, so that an unchanged page is never encoded. */
export function rememberPage(page: Page, line: Uint8Array): void {
  known.set(page, { bytes: Buffer.concat([Buffer.from(','), line, Buffer.from('\n')]), sum: sumOf(line) });
}

/** Milliseconds of encoding after which others have their turn. */
const SLICE_MS = 3;

/** Encodes what was not yet, a few pages at a time, so that the whole is then put together in a moment. */
export async function encodeAhead({ tables }: Document): Promise<void> {
  let start = performance.now();
  for (const page of Object.values(tables).flat()) {
    encodePage(page);
    if (performance.now() - start < SLICE_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    start = performance.now();
  }
}

function encodePage(page: Page): Line {
  const line = known.get(page);
  if (line) return line;
  rememberPage(page, Buffer.from(page.rows.map((row) => JSON.stringify(row)).join(',')));
  return encodePage(page);
}

export const headOf = (version: number, seq: number): string =>
  `{"format":"relais","version":${version},"seq":${seq},"tables":{`;
export const tailOf = (size: number, sum: string): string => `},"bytes":${size},"sha256":"${sum}"}`;
/** The checksum of a file, from those of its lines. */
export const sumLines = (sums: readonly string[]): string => sumOf(sums.join(''));
const sizeOf = (chunks: readonly Uint8Array[]): number =>
  chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);

export function encodeDocument(content: Document): Encoded {
  const chunks: Uint8Array[] = [];
  const sums: string[] = [];
  const say = (line: string, comma = '') => {
    chunks.push(Buffer.from(`${comma}${line}\n`));
    sums.push(sumOf(line));
  };
  say(headOf(FORMAT_VERSION, content.seq));
  for (const [place, name] of TABLE_NAMES.entries()) {
    say(`${JSON.stringify(name)}:[`, place === 0 ? '' : ',');
    // An emptied page keeps its place in memory, and takes none in the file.
    const pages = content.tables[name].filter(({ rows }) => rows.length > 0).map(encodePage);
    for (const [index, { bytes, sum }] of pages.entries()) {
      chunks.push(index === 0 ? bytes.subarray(1) : bytes);
      sums.push(sum);
    }
    say(']');
  }
  const sum = sumLines(sums);
  chunks.push(Buffer.from(`${tailOf(sizeOf(chunks), sum)}\n`));
  return { chunks, size: sizeOf(chunks), sum };
}
