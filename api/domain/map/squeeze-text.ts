/** A text as few letters as its own regularity allows, by arithmetic coding; made at build, undone by expand-text.ts. */
import { LetterOdds } from './letter-odds.ts';

/** Splits `range` by parts of 4,096. */
export const splitRange = (range: number, part: number): number =>
  Math.floor(range / 4096) * part + Math.floor(((range % 4096) * part) / 4096);

export const TOP = 0xff_ff_ff_ff;
export const topByte = (value: number): number => value >>> 24;

/** Six bits a letter: none needs an escape in a script, and gzip takes the other two back. */
const spell = (bytes: readonly number[]) => btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));

/** Closes the coder: whatever follows falls into the last range. */
const END = [0, 0, 0];

export function squeezeText(text: string): string {
  const odds = new LetterOdds();
  const out: number[] = [];
  let low = 0;
  let high = TOP;
  for (const byte of new TextEncoder().encode(`${text}\0`)) {
    for (let shift = 7; shift >= 0; shift -= 1) {
      const bit = (byte >> shift) & 1;
      const middle = low + splitRange(high - low, odds.next);
      if (bit === 1) high = middle;
      else low = middle + 1;
      odds.learn(bit);
      for (; topByte(low) === topByte(high); low = (low << 8) >>> 0, high = ((high << 8) | 255) >>> 0)
        out.push(topByte(high));
    }
  }
  return spell([...out, topByte(high), ...END]);
}
