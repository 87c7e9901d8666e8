/** The words of a page, each stem once: with the weight of the weightiest place where it stands, and as it is written there. */
import { stemOf, termOf } from '../text/terms.ts';
import { readWritten, type Written } from './written-word.ts';

export class SaidWords {
  readonly #places = new Map<number, number>();
  /** Columns, in the order in which they were said first. */
  readonly terms: number[] = [];
  readonly weights: number[] = [];
  readonly #texts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** The word of `text` from `start` to `end`, whose stem is `term`. */
  put(term: number, weight: number, text: string, start: number, end: number): void {
    const place = this.#places.get(term) ?? this.terms.length;
    if (weight <= (this.weights[place] ?? 0)) return;
    this.#places.set(term, place);
    this.terms[place] = term;
    this.weights[place] = weight;
    this.#texts[place] = text;
    this.#starts[place] = start;
    this.#ends[place] = end;
  }

  get stems(): string[] {
    return this.terms.map(stemOf);
  }

  /** How the page writes this stem. Few are asked for. */
  get(stem: string): Written | undefined {
    const place = this.#places.get(termOf(stem)) ?? -1;
    const text = this.#texts[place];
    return text === undefined
      ? undefined
      : readWritten(text, this.#starts[place] ?? 0, this.#ends[place] ?? 0);
  }
}
