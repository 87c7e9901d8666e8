/** Whether bytes are one whole PDF: its head, its end, and an end that points to its table of objects. It tells nothing of harm. */

const HEAD = /^%PDF-(1\.[0-7]|2\.\d)/;
const HEAD_BYTES = 8;
/** Readers look for the end this far back (ISO 32000-1, Annex H, implementation note 18). */
const TAIL_BYTES = 1024;
const END = /startxref\s+(\d{1,10})\s+%%EOF/g;
/** A plain table, or since version 1.5 an object that holds it. */
const TABLE = /^\s*(xref\s|\d{1,10}\s+\d{1,5}\s+obj\b)/;
const TABLE_BYTES = 40;

const textAt = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

export function isPdf(bytes: Uint8Array): boolean {
  if (!HEAD.test(textAt(bytes, 0, HEAD_BYTES))) return false;
  const tail = textAt(bytes, Math.max(0, bytes.length - TAIL_BYTES), TAIL_BYTES);
  // Each change of a document is saved behind it, so the last end counts.
  const [, place] = [...tail.matchAll(END)].at(-1) ?? [];
  return place !== undefined && TABLE.test(textAt(bytes, Number(place), TABLE_BYTES));
}
