/** What every row has. */

/** Each row has an id of its own; `seq` is given by the store at each put and only grows: synchronisation follows it. */
export interface Stored {
  readonly id: string;
  readonly seq?: number;
}
