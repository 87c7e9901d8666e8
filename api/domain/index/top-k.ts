/**
 * Keeps the best k of what it is offered: greater score first, then the lower ordinal, so that ties are stable. A binary heap
 * with the worst on top, in typed arrays: a query offers hundreds, and objects for them would be most of its garbage.
 */

export interface Ranked {
  readonly ordinal: number;
  readonly score: number;
}

export class TopK {
  readonly #k: number;
  #floor = -Infinity;
  readonly #ordinals: Uint32Array;
  readonly #scores: Float64Array;
  #count = 0;
  #threshold: number;

  constructor(k: number) {
    this.#k = k;
    this.#ordinals = new Uint32Array(k);
    this.#scores = new Float64Array(k);
    this.#threshold = k > 0 ? -Infinity : Infinity;
  }

  /** What a newcomer must reach: the worst kept score once full, and whatever is asked for from the beginning. */
  get threshold(): number {
    return this.#threshold;
  }

  /** From now on this must be reached: by whoever knows that k which do will be offered. */
  askFor(floor: number): void {
    this.#floor = floor;
    this.#threshold = Math.max(this.#threshold, floor);
  }

  /** For the next question. */
  clear(): void {
    this.#count = 0;
    this.#floor = -Infinity;
    this.#threshold = this.#k > 0 ? -Infinity : Infinity;
  }

  offer(ordinal: number, score: number): void {
    if (score < this.#threshold) return;
    if (this.#count < this.#k) {
      this.#count += 1;
      this.#rise(ordinal, score);
    } else if (this.#isWorse(0, ordinal, score)) {
      this.#sink(ordinal, score);
    }
    if (this.#count === this.#k) this.#threshold = Math.max(this.#floor, this.#scores[0] ?? Infinity);
  }

  /** Best first. */
  ranked(): Ranked[] {
    const kept = Array.from(this.#ordinals.subarray(0, this.#count), (ordinal, at) => ({
      ordinal,
      score: this.#scores[at] ?? 0,
    }));
    return kept.toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  }

  #isWorse(at: number, ordinal: number, score: number): boolean {
    const own = this.#scores[at] ?? 0;
    return own < score || (own === score && (this.#ordinals[at] ?? 0) > ordinal);
  }

  #set(at: number, ordinal: number, score: number): void {
    this.#ordinals[at] = ordinal;
    this.#scores[at] = score;
  }

  #move(to: number, from: number): void {
    this.#set(to, this.#ordinals[from] ?? 0, this.#scores[from] ?? 0);
  }

  /** Into the last place, and up while those above are better. */
  #rise(ordinal: number, score: number): void {
    let child = this.#count - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (this.#isWorse(parent, ordinal, score)) break;
      this.#move(child, parent);
      child = parent;
    }
    this.#set(child, ordinal, score);
  }

  /** In the worst one's place, and down while one below is worse. */
  #sink(ordinal: number, score: number): void {
    let parent = 0;
    for (;;) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      if (left >= this.#count) break;
      const isRightWorse =
        right < this.#count && this.#isWorse(right, this.#ordinals[left] ?? 0, this.#scores[left] ?? 0);
      const child = isRightWorse ? right : left;
      if (!this.#isWorse(child, ordinal, score)) break;
      this.#move(parent, child);
      parent = child;
    }
    this.#set(parent, ordinal, score);
  }
}
