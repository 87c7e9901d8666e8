/** The merits of all practices by ordinal, as rows of numbers, and which of them are gone. It weighs none. */
import { growTo } from '../index/grow-to.ts';
import type { Merits } from './practice-table.ts';

/** Places in a row; the last is 0 once it is removed. */
const HOW = 0;
const TRIED = 1;
const WORKED = 2;
const FAILED = 3;
const LAST_AT = 4;
const AT = 5;
const OFFICIAL = 6;
const LIVES = 7;
const ROW = 8;
const FIRST_SIZE = 1 << 8;

export class MeritRows {
  #figures: Float64Array;
  #length: number;
  #size = 0;

  /** `figures`: as `column` gave them. */
  constructor(figures?: Float64Array) {
    this.#figures = figures ?? new Float64Array(FIRST_SIZE);
    this.#length = figures ? figures.length / ROW : 0;
    for (let ordinal = 0; ordinal < this.#length; ordinal += 1) this.#size += Number(this.lives(ordinal));
  }

  /** Rows given so far, those of removed practices too. */
  get length(): number {
    return this.#length;
  }

  /** Rows that are not removed. */
  get size(): number {
    return this.#size;
  }

  get column(): Float64Array {
    return this.#figures.subarray(0, this.#length * ROW);
  }

  /** For so many more, at once. */
  makeRoom(rows: number): void {
    const needed = (this.#length + rows) * ROW;
    this.#figures = growTo(this.#figures, needed, (length) => new Float64Array(length));
  }

  /** Returns its ordinal. */
  add({ how, tried, worked, failed, lastAt, at, official }: Merits): number {
    const ordinal = this.#length;
    const row = ordinal * ROW;
    this.makeRoom(1);
    this.#length += 1;
    this.#size += 1;
    this.#figures[row + HOW] = how;
    this.#figures[row + TRIED] = tried;
    this.#figures[row + WORKED] = worked;
    this.#figures[row + FAILED] = failed;
    this.#figures[row + LAST_AT] = lastAt;
    this.#figures[row + AT] = at;
    this.#figures[row + OFFICIAL] = Number(official);
    this.#figures[row + LIVES] = 1;
    return ordinal;
  }

  /** Of one that lives. */
  remove(ordinal: number): void {
    this.#figures[ordinal * ROW + LIVES] = 0;
    this.#size -= 1;
  }

  /** Rows of removed practices are forgotten, and those behind them move up. */
  closeUp(): void {
    const figures = new Float64Array(this.#size * ROW);
    let kept = 0;
    for (let ordinal = 0; ordinal < this.#length; ordinal += 1) {
      if (!this.lives(ordinal)) continue;
      figures.set(this.#figures.subarray(ordinal * ROW, (ordinal + 1) * ROW), kept * ROW);
      kept += 1;
    }
    this.#figures = figures;
    this.#length = kept;
  }

  lives(ordinal: number): boolean {
    return this.#figures[ordinal * ROW + LIVES] === 1;
  }

  /** Undefined once removed. */
  at(ordinal: number): Merits | undefined {
    if (!this.lives(ordinal)) return undefined;
    const row = ordinal * ROW;
    return {
      how: this.#figures[row + HOW] ?? 0,
      tried: this.#figures[row + TRIED] ?? 0,
      worked: this.#figures[row + WORKED] ?? 0,
      failed: this.#figures[row + FAILED] ?? 0,
      lastAt: this.#figures[row + LAST_AT] ?? 0,
      at: this.#figures[row + AT] ?? 0,
      official: this.#figures[row + OFFICIAL] === 1,
    };
  }
}
