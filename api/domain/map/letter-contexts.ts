/**
 * What stands before the next letter of a text, seen in seven ways that letter-odds.ts keeps odds for. It expects lists in alphabetical
 * order, as the packed map is made of; of another text it only tells less.
 */

export const CONTEXTS = 7;
/** Kinds of places in a list: whole words are surer at one, the item above at another. */
export const KINDS = 64;
export const PRIME = 0x9e_37_79_b1;

/** Longer items are compared as far as that. */
const ITEM_MAX = 256;
const SEMICOLON = 59;
const LINE_END = 10;
const PART_END = 12;
const endsItem = (byte: number) => byte === SEMICOLON || byte === LINE_END || byte === PART_END;
const isLetter = (byte: number) => byte > 96 && byte < 123;

export class LetterContexts {
  /** A number for each context, that hardly another has: the last one to four letters, the word, it and the one before, its place. */
  readonly hashes = new Int32Array(CONTEXTS);
  /** Below KINDS. */
  kind = 0;
  #tail = 0;
  #word = 0;
  #wordBefore = 0;
  #item = new Uint8Array(ITEM_MAX);
  #length = 0;
  /** Where the word begins in the item. */
  #start = 0;
  /** The item before, with a 0 behind it. */
  #above = new Uint8Array(ITEM_MAX);
  /** Whether the item has begun as the one above: then it goes on as that one does, or with a later letter. */
  #follows = true;

  constructor() {
    this.#tell(0);
  }

  add(byte: number): void {
    this.#tail = (this.#tail << 8) | byte;
    if (endsItem(byte)) this.#endItem();
    else this.#lengthen(byte);
    if (isLetter(byte)) this.#word = Math.imul(this.#word + byte, PRIME);
    else this.#endWord();
    this.#tell(byte);
  }

  #endItem(): void {
    const oldest = this.#above;
    this.#above = this.#item;
    this.#above[this.#length] = 0;
    this.#item = oldest;
    this.#length = 0;
    this.#follows = true;
  }

  #lengthen(byte: number): void {
    if (this.#above[this.#length] !== byte) this.#follows = false;
    this.#item[this.#length] = byte;
    this.#length = Math.min(ITEM_MAX - 1, this.#length + 1);
  }

  #endWord(): void {
    this.#wordBefore = this.#word;
    this.#word = 0;
    this.#start = this.#length;
  }

  #tell(byte: number): void {
    const hashes = this.hashes;
    const tail = this.#tail;
    const word = this.#word;
    hashes[0] = Math.imul(byte, PRIME);
    hashes[1] = Math.imul(tail & 0xff_ff, PRIME);
    hashes[2] = Math.imul(tail & 0xff_ff_ff, PRIME);
    hashes[3] = Math.imul(tail, PRIME);
    hashes[4] = Math.imul(word ^ (byte << 3), PRIME);
    hashes[5] = Math.imul(word ^ (byte << 20) ^ (this.#wordBefore >>> 3), PRIME);
    hashes[6] = Math.imul(this.#place(byte), PRIME);
    const letters = Math.min(7, this.#length - this.#start);
    const isFurther = this.#start > 1;
    this.kind = letters + (this.#follows ? 8 : 0) + (isFurther ? 16 : 0) + (byte > 127 ? 32 : 0);
  }

  /** What the item above has here, as long as it is followed; then how far the item has come, and what begins it. */
  #place(byte: number): number {
    const length = this.#length;
    if (this.#follows) return (1 << 20) + (Math.min(3, length) << 16) + ((this.#above[length] ?? 0) << 8) + byte;
    const isMarked = !isLetter(this.#item[0] ?? 0);
    return Math.min(31, length) + (isMarked ? 32 : 0) + (this.#start > 1 ? 64 : 0);
  }
}
