/**
 * Many short texts in one row of letters, each by its number: it saves as it is and opens at once, and a text is only spelt when
 * somebody asks for it. It changes no text.
 */
import { codeAt } from '../text/code-at.ts';
import { growTo } from './grow-to.ts';

// As they lie in memory, a mark at their beginning too.
const spelling = new TextDecoder('utf-16le', { ignoreBOM: true });
/** Fewer letters of dropped texts are not worth the move of all others. */
const WASTE_MIN = 1 << 14;

function writeSigns(text: string, letters: Uint16Array, start: number): void {
  for (let at = 0; at < text.length; at += 1) letters[start + at] = codeAt(text, at);
}

export class Letters {
  /** Text n goes from `from[n]` to `from[n + 1]`. */
  #from: Uint32Array;
  #letters: Uint16Array;
  #count: number;
  #dropped = 0;

  constructor(from: Uint32Array = new Uint32Array(1), letters: Uint16Array = new Uint16Array()) {
    this.#from = from;
    this.#letters = letters;
    this.#count = from.length - 1;
  }

  /** From and letters, as the constructor takes them. */
  get columns(): readonly [from: Uint32Array, letters: Uint16Array] {
    return [this.#from.subarray(0, this.#count + 1), this.#letters.subarray(0, this.#used)];
  }

  /** So many letters of dropped texts are still kept: half of all. */
  get isWasteful(): boolean {
    return this.#dropped > WASTE_MIN && 2 * this.#dropped > this.#used;
  }

  /** For so many texts more, of so many letters in all. */
  makeRoom(texts: number, letters: number): void {
    this.#letters = growTo(this.#letters, this.#used + letters, (length) => new Uint16Array(length));
    this.#from = growTo(this.#from, this.#count + texts + 1, (length) => new Uint32Array(length));
  }

  /** Its number is one more than the last one's. */
  add(text: string | Uint16Array): void {
    const start = this.#used;
    const end = start + text.length;
    this.makeRoom(1, text.length);
    if (typeof text === 'string') writeSigns(text, this.#letters, start);
    else this.#letters.set(text, start);
    this.#count += 1;
    this.#from[this.#count] = end;
  }

  lengthOf(text: number): number {
    return (this.#from[text + 1] ?? 0) - (this.#from[text] ?? 0);
  }

  /** Its letters as numbers, not copied; they hold until the next text is added or dropped. */
  signsOf(text: number): Uint16Array {
    return this.#letters.subarray(this.#from[text], this.#from[text + 1]);
  }

  spell(text: number): string {
    return this.lengthOf(text) === 0 ? '' : spelling.decode(this.signsOf(text));
  }

  /** Nobody will ask for it again; its letters go with the next squeeze. */
  drop(text: number): void {
    this.#dropped += this.lengthOf(text);
  }

  /** Texts for which it is false become empty. */
  squeeze(isKept: (text: number) => boolean): void {
    if (this.#dropped > 0) this.#pack(isKept, false);
  }

  /** Texts for which it is false are forgotten, and those behind them take their numbers. */
  closeUp(isKept: (text: number) => boolean): void {
    this.#pack(isKept, true);
  }

  #pack(isKept: (text: number) => boolean, isRenumbered: boolean): void {
    // A copy: who still holds signs of a text shall not see them move.
    const letters = this.#letters.slice(0, this.#used);
    const from = new Uint32Array(this.#count + 1);
    let count = 0;
    let end = 0;
    for (let text = 0; text < this.#count; text += 1) {
      const isWanted = isKept(text);
      if (isRenumbered && !isWanted) continue;
      const signs = isWanted ? this.signsOf(text) : letters.subarray(0, 0);
      letters.set(signs, end);
      end += signs.length;
      count += 1;
      from[count] = end;
    }
    this.#letters = letters.slice(0, end);
    this.#from = from.slice(0, count + 1);
    this.#count = count;
    this.#dropped = 0;
  }

  get #used(): number {
    return this.#from[this.#count] ?? 0;
  }
}
