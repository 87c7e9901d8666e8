/** One value of a line as strangers write it: a number for a text, null for nothing. What is neither is said with its place. */
import type { JsonLine } from './read-json-lines.ts';

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const present = ({ value }: JsonLine, names: readonly string[]): unknown =>
  names.map((name) => value[name]).find((one) => one !== undefined && one !== null);

/** The first of these names that it has, empty where it has none; accents composed, since some systems cut a word at a loose one. */
export function readText(line: JsonLine, names: readonly string[]): string {
  const text = present(line, names) ?? '';
  if (!isPlain(text)) throw new Error(`${line.place}: ${names[0]} is neither text nor number.`);
  return String(text).normalize('NFC');
}

export function readId(line: JsonLine, names: readonly string[] = ['id', '_id']): string {
  const id = readText(line, names).trim();
  if (id === '') throw new Error(`${line.place}: no ${names[0]}.`);
  return id;
}

/** 0 where there is none. */
export function readCount(line: JsonLine, name: string): number {
  const text = readText(line, [name]).trim();
  const count = Number(text);
  if (!(count >= 0 && count < Infinity)) throw new Error(`${line.place}: ${name} is no count: ${text}`);
  return count;
}

/** One text alone is a list of one. */
export function readList(line: JsonLine, name: string): string[] {
  const given = present(line, [name]) ?? [];
  const list: unknown[] = Array.isArray(given) ? given : [given];
  const plain = list.filter((one) => one !== null && one !== '');
  if (!plain.every(isPlain)) throw new Error(`${line.place}: ${name} is no list of texts.`);
  return plain.map((one) => String(one).normalize('NFC'));
}

/** Labels and values in their order; without those that have no value. */
export function readPairs(line: JsonLine, name: string): [label: string, value: string][] {
  const given = present(line, [name]);
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Error(`${line.place}: no ${name} of labels and values.`);
  return Object.keys(given).flatMap((label) => {
    const values = readList({ value: { ...given }, place: `${line.place}: ${name}` }, label);
    return values.length === 0 ? [] : [[label.normalize('NFC'), values.join(', ')]];
  });
}
