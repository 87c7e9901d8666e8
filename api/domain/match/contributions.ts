/** What a page's query adds to each of the practices that are looked at closely. It ranks none. */
import { IMPACT_MAX } from '../index/segment.ts';
import type { Asked } from './context-query.ts';
import { isMissingDim } from './dimensions.ts';
import { findGrounds, numberGrounds, type Grounds, type Numbered } from './grounds.ts';

/** What one dimension added to a score. */
export interface Contribution {
  readonly dim: string;
  readonly amount: number;
}

export class Contributions {
  readonly #asked: readonly Asked[];
  readonly #ordinals: readonly number[];
  readonly #impacts: Uint8Array;
  readonly #numbered: Numbered;
  /** By row, once asked for. */
  readonly #grounds: (Grounds | undefined)[] = [];

  /** `impacts`: what each of `ordinals` has of each that is asked, a row for each ordinal, 0 to 255. */
  constructor(asked: readonly Asked[], ordinals: readonly number[], impacts: Uint8Array) {
    this.#asked = asked;
    this.#ordinals = ordinals;
    this.#impacts = impacts;
    this.#numbered = numberGrounds(asked);
  }

  /** In the order of what is asked; a neighbour's on behalf of what the page itself says. */
  of(ordinal: number): Contribution[] {
    const row = this.#ordinals.indexOf(ordinal) * this.#asked.length;
    const contributions: Contribution[] = [];
    for (let at = 0; at < this.#asked.length; at += 1) {
      const one = this.#asked[at];
      const impact = this.#impacts[row + at] ?? 0;
      if (one && impact > 0 && !isMissingDim(one.name))
        contributions.push({ dim: one.said, amount: (one.weight * impact) / IMPACT_MAX });
    }
    return contributions;
  }

  groundsOf(ordinal: number): Grounds {
    const number = this.#ordinals.indexOf(ordinal);
    return (this.#grounds[number] ??= this.#findGrounds(number * this.#asked.length));
  }

  #findGrounds(row: number): Grounds {
    return findGrounds(
      this.#numbered,
      (at) => ((this.#asked[at]?.weight ?? 0) * (this.#impacts[row + at] ?? 0)) / IMPACT_MAX,
    );
  }
}
