/** Of each dimension, how many removed documents still have it in their segments, so that only the living are counted. It removes none. */
import type { Chosen } from './read-impacts.ts';
import type { Segment } from './segment.ts';

export class RemovedCounts {
  readonly #counts = new Map<number, number>();

  /** Once for each document that is removed. */
  add({ documents: { from, dims }, place }: Chosen): void {
    const end = from[place + 1] ?? 0;
    for (let term = from[place] ?? 0; term < end; term += 1) {
      const dim = dims[term] ?? 0;
      this.#counts.set(dim, this.of(dim) + 1);
    }
  }

  /** Those of a segment that were removed before it was saved. */
  addAll({ documents, priors }: Segment): void {
    for (let place = 0; place < priors.length; place += 1)
      if (priors[place] === -Infinity) this.add({ documents, place });
  }

  of(dim: number): number {
    return this.#counts.get(dim) ?? 0;
  }

  /** They are left behind by a merge. */
  clear(): void {
    this.#counts.clear();
  }
}
