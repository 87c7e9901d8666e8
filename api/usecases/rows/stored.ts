/** What every row has: an id of its own, and the store's count of changes. Types only. */

/** `seq` is given by the store at each put and only grows: synchronisation follows it. */
export interface Stored {
  readonly id: string;
  readonly seq?: number;
}
