/** Takes back what squeeze-text.ts made, letter for letter; of any other it makes nothing that means something, or throws. */
import { LetterOdds } from './letter-odds.ts';
import { splitRange, TOP, topByte } from './squeeze-text.ts';

/** A coder reads so far ahead. */
const REST = 8;

const readBytes = (squeezed: string) => Uint8Array.from(atob(squeezed), (letter) => letter.charCodeAt(0));

/** Bits of a squeezed text, one by one. */
class BitReader {
  readonly #bytes: Uint8Array;
  readonly #odds = new LetterOdds();
  #at = 4;
  #low = 0;
  #high = TOP;
  #code = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let at = 0; at < 4; at += 1) this.#code = this.#shift(this.#code, bytes[at] ?? 0);
  }

  #shift(value: number, byte: number): number {
    return ((value << 8) | byte) >>> 0;
  }

  /** Nothing was left to read some time ago: an odd text must not be read for ever. */
  get isSpent(): boolean {
    return this.#at > this.#bytes.length + REST;
  }

  read(): number {
    const middle = this.#low + splitRange(this.#high - this.#low, this.#odds.next);
    const bit = this.#code <= middle ? 1 : 0;
    if (bit === 1) this.#high = middle;
    else this.#low = middle + 1;
    this.#odds.learn(bit);
    while (topByte(this.#low) === topByte(this.#high)) {
      this.#low = this.#shift(this.#low, 0);
      this.#high = this.#shift(this.#high, 255);
      this.#code = this.#shift(this.#code, this.#bytes[this.#at++] ?? 0);
    }
    return bit;
  }
}

export function expandText(squeezed: string): string {
  const bits = new BitReader(readBytes(squeezed));
  const text: number[] = [];
  while (!bits.isSpent) {
    let byte = 0;
    for (let count = 0; count < 8; count += 1) byte = byte * 2 + bits.read();
    if (byte === 0) break;
    text.push(byte);
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(text));
}
