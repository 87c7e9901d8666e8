/** A file of one JSON object a line, read piece by piece: the largest public sets fit in no text. A bad line is said with its number. */
import { closeSync, openSync, readSync } from 'node:fs';

const PIECE = 1 << 20;

/** Lines as they stand, without the mark of UTF-8 and without what Windows puts at their ends. */
export function* readLines(file: string): Generator<string> {
  const handle = openSync(file, 'r');
  const decoder = new TextDecoder();
  const piece = new Uint8Array(PIECE);
  let rest = '';
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      const lines = (rest + decoder.decode(piece.subarray(0, read), { stream: true })).split(/\r?\n/);
      rest = lines.pop() ?? '';
      yield* lines;
    }
    yield (rest + decoder.decode()).replace(/\r$/, '');
  } finally {
    closeSync(handle);
  }
}

export interface JsonLine {
  readonly value: Readonly<Record<string, unknown>>;
  /** For messages: file and number. */
  readonly place: string;
}

export function* readJsonLines(file: string): Generator<JsonLine> {
  let number = 0;
  for (const line of readLines(file)) {
    number += 1;
    if (line.trim() === '') continue;
    const place = `${file}, line ${number}`;
    yield { value: parseObject(line, place), place };
  }
}

function parseObject(line: string, place: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${place}: no JSON: ${line.slice(0, 60)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${place}: no object: ${line.slice(0, 60)}`);
  return { ...value };
}
