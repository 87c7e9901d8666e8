/** The live feed inside one process: tells its listeners what each commit changed, in the order of commits. It keeps nothing. */
import type { Change } from './scope.ts';

/** What one commit changed; `seq` is how far the store was then. */
export interface Commit {
  readonly seq: number;
  readonly changes: readonly Change[];
}
export type Listener = (commit: Commit) => void;

export interface LiveFeed {
  publish(commit: Commit): void;
  /** Returns how to stop. */
  subscribe(listener: Listener): () => void;
}

export function createLiveFeed(): LiveFeed {
  const listeners = new Set<Listener>();
  return {
    publish(commit) {
      for (const listener of listeners) listener(commit);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
