/** The practice that is open: what is already known of it at once, the rest when it comes. */
import { computed, createModel, signal, type Signal } from '@preact/signals';
import type { PracticeView } from '#contract/practice';
import type { Reuse } from '#contract/reuse';
import { readFailure, type Failure } from './read-failure.ts';
import type { Shelf } from './shelf.ts';

export interface PracticeSource {
  read(id: string): Promise<PracticeView>;
  listReuses(id: string): Promise<readonly Reuse[]>;
}

export const OpenPractice = createModel((source: PracticeSource, shelf: InstanceType<typeof Shelf>) => {
  const id = signal<string | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  const reuses = signal<readonly Reuse[]>([]);
  /** The reader came for the comments, so the focus goes there. */
  const toComment = signal(false);

  const load = () => loadOpen(source, shelf, { id, failure, reuses });

  return {
    id,
    failure,
    reuses,
    toComment,
    practice: computed(() => shelf.practices.value.get(id.value ?? '')),
    load,
    async open(next: string, comment = false) {
      id.value = next;
      reuses.value = [];
      toComment.value = comment;
      await load();
    },
    close() {
      id.value = undefined;
      failure.value = undefined;
    },
  };
});

interface Shown {
  readonly id: Signal<string | undefined>;
  readonly failure: Signal<Failure | undefined>;
  readonly reuses: Signal<readonly Reuse[]>;
}

async function loadOpen(
  source: PracticeSource,
  shelf: InstanceType<typeof Shelf>,
  shown: Shown,
): Promise<void> {
  const { id, failure, reuses } = shown;
  const asked = id.value;
  if (!asked) return;
  failure.value = undefined;
  try {
    // A practice is worth reading without the list of who took it up.
    const [practice, taken] = await Promise.all([
      source.read(asked),
      source.listReuses(asked).catch(() => []),
    ]);
    shelf.put([practice]);
    if (id.value === asked) reuses.value = taken;
  } catch (error) {
    if (id.value === asked) failure.value = readFailure(error);
  }
}
