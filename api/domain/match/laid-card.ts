/** A card as it lies in columns: of most that are looked at few things are asked, so its letters are read when they are. */
import type { Letters } from '../index/letters.ts';
import type { Merits, PracticeCard } from './practice-table.ts';

/** Texts of one card, one behind the other. */
export const ID = 0;
export const PRINT = 1;
export const SUBJECT = 2;
export const NOTICE = 3;
/** What it adds to what is usual (corpus.ts). */
export const SAID = 4;
export const TEXTS = 5;

export class LaidCard implements PracticeCard {
  readonly #merits: Merits;
  readonly #texts: Letters;
  /** The number of its first text. */
  readonly #first: number;
  #print: Uint16Array | undefined;
  readonly author: string;
  readonly unit: string;
  readonly theme: string;

  constructor(
    merits: Merits,
    names: Pick<PracticeCard, 'author' | 'unit' | 'theme'>,
    texts: Letters,
    first: number,
  ) {
    this.#merits = merits;
    this.#texts = texts;
    this.#first = first;
    this.author = names.author;
    this.unit = names.unit;
    this.theme = names.theme;
  }

  get id() {
    return this.#texts.spell(this.#first + ID);
  }
  /** Kept: while a few are chosen, each is laid beside many. */
  get print() {
    return (this.#print ??= this.#texts.signsOf(this.#first + PRINT));
  }
  get subject() {
    return this.#texts.signsOf(this.#first + SUBJECT);
  }
  get notice() {
    return this.#texts.spell(this.#first + NOTICE);
  }

  get how() {
    return this.#merits.how;
  }
  get tried() {
    return this.#merits.tried;
  }
  get worked() {
    return this.#merits.worked;
  }
  get failed() {
    return this.#merits.failed;
  }
  get lastAt() {
    return this.#merits.lastAt;
  }
  get at() {
    return this.#merits.at;
  }
  get official() {
    return this.#merits.official;
  }
}
