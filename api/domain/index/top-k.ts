/** Keeps the best k of what it is offered: greater score first, then the lower ordinal, so that ties are stable. */

export interface Ranked {
  readonly ordinal: number;
  readonly score: number;
}

export interface TopK {
  /** What a newcomer must reach: the worst kept score once full, -Infinity before. */
  readonly threshold: number;
  offer(ordinal: number, score: number): void;
  /** Best first. */
  ranked(): Ranked[];
}

const isWorse = (a: Ranked, b: Ranked) => a.score < b.score || (a.score === b.score && a.ordinal > b.ordinal);

const NOBODY: Ranked = { ordinal: Number.MAX_SAFE_INTEGER, score: Infinity };

function swap(heap: Ranked[], a: number, b: number): void {
  [heap[a], heap[b]] = [heap[b] ?? NOBODY, heap[a] ?? NOBODY];
}

/** The top may have become too good: it goes down until both below are better. */
function sink(heap: Ranked[]): void {
  let parent = 0;
  for (;;) {
    let worst = parent;
    for (const child of [2 * parent + 1, 2 * parent + 2]) {
      if (isWorse(heap[child] ?? NOBODY, heap[worst] ?? NOBODY)) worst = child;
    }
    if (worst === parent) return;
    swap(heap, worst, parent);
    parent = worst;
  }
}

function rise(heap: Ranked[]): void {
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (!isWorse(heap[child] ?? NOBODY, heap[parent] ?? NOBODY)) return;
    swap(heap, child, parent);
    child = parent;
  }
}

/** A binary heap with the worst on top. */
export function createTopK(k: number): TopK {
  const heap: Ranked[] = [];
  let threshold = k > 0 ? -Infinity : Infinity;
  return {
    get threshold() {
      return threshold;
    },
    offer(ordinal, score) {
      const newcomer = { ordinal, score };
      if (heap.length < k) {
        heap.push(newcomer);
        rise(heap);
      } else if (k > 0 && isWorse(heap[0] ?? NOBODY, newcomer)) {
        heap[0] = newcomer;
        sink(heap);
      }
      if (heap.length === k && k > 0) threshold = heap[0]?.score ?? -Infinity;
    },
    ranked: () => heap.toSorted((a, b) => (isWorse(a, b) ? 1 : -1)),
  };
}
