/**
 * Builds the search anew beside the one that answers, once at a time, and again when it was asked for meanwhile or has failed. It knows
 * no index and tries nothing by itself: the next change does.
 */

/** What the search could not take in, and why; what it knew before still answers. */
export interface SearchFailure {
  /** Of practices that changed, or of all for the company's words. */
  readonly of: 'changes' | 'words';
  readonly cause: unknown;
}

export interface Rebuild {
  /** Changed while one is being built, which may have read it before. */
  note(ids: readonly string[]): void;
  /** The words have changed. */
  ask(): void;
  /** Tries again if the last one failed. */
  catchUp(): void;
}

/** `take` puts what was built in its place, with what changed until then. */
export function createRebuild<Index>(
  build: () => Promise<Index>,
  take: (next: Index, changed: () => readonly string[]) => Promise<void>,
  onFailure: (failure: SearchFailure) => void,
): Rebuild {
  let missed: Set<string> | undefined;
  /** Asked for once more since the last one was begun. */
  let isStale = false;
  let isBehind = false;
  async function rebuild(): Promise<void> {
    const changed = (missed = new Set<string>());
    isStale = isBehind = false;
    try {
      await take(await build(), () => [...changed]);
    } catch (cause) {
      isBehind = true;
      onFailure({ of: 'words', cause });
    }
    missed = undefined;
    if (isStale) await rebuild();
  }
  const catchUp = () => {
    if ((isStale || isBehind) && !missed) void rebuild();
  };
  return {
    note: (ids) => ids.forEach((id) => missed?.add(id)),
    ask() {
      isStale = true;
      catchUp();
    },
    catchUp,
  };
}
