/** One piece of work at a time, in the order of asking; what fails does not keep the next from its turn. */
export class TurnQueue {
  #last: Promise<unknown> = Promise.resolve();

  take<R>(work: () => Promise<R>): Promise<R> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
