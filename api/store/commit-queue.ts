/** Carries writes to the disk together: those that wait while one is being written share the next. Orders, decides nothing. */

interface Waiting<Item> {
  readonly item: Item;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

export class CommitQueue<Item> {
  #waiting: Waiting<Item>[] = [];
  #flushing: Promise<void> | undefined;
  readonly #persist: (items: readonly Item[]) => Promise<void>;
  readonly #giveUp: (items: readonly Item[], cause: unknown) => unknown;

  /** `giveUp` undoes everything that waits (also what came during the failed write) and gives the reason to say. */
  constructor(
    persist: (items: readonly Item[]) => Promise<void>,
    giveUp: (items: readonly Item[], cause: unknown) => unknown,
  ) {
    this.#persist = persist;
    this.#giveUp = giveUp;
  }

  /** Resolves when the item is durable. */
  add(item: Item): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting.push({ item, resolve, reject });
    this.#flushing ??= this.#flush();
    return promise;
  }

  /** Resolves when nothing waits. */
  async settled(): Promise<void> {
    await this.#flushing;
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#persist(batch.map(({ item }) => item));
        for (const { resolve } of batch) resolve();
      } catch (cause) {
        this.#rejectAll(batch, cause);
      }
    }
    this.#flushing = undefined;
  }

  /** Later writes have read what is now undone, so they fall with it. */
  #rejectAll(batch: readonly Waiting<Item>[], cause: unknown): void {
    const fallen = [...batch, ...this.#waiting];
    this.#waiting = [];
    const reason = this.#giveUp(
      fallen.map(({ item }) => item),
      cause,
    );
    for (const { reject } of fallen) reject(reason);
  }
}
