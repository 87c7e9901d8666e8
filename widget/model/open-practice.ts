/** The practice that is open: what is already known of it at once, the rest when it comes. */
import { computed, createModel, signal, type Signal } from '@preact/signals';
import type { PracticeView } from '#contract/practice';
import type { Reuse } from '#contract/reuse';
import { readFailure, type Failure } from './read-failure.ts';
import type { Shelf } from './shelf.ts';

export interface ReusePage {
  readonly items: readonly Reuse[];
  readonly next: string | null;
}
export interface PracticeSource {
  read(id: string): Promise<PracticeView>;
  /** Newest first. */
  listReuses(id: string, cursor?: string): Promise<ReusePage>;
}

export const OpenPractice = createModel((source: PracticeSource, shelf: InstanceType<typeof Shelf>) => {
  const id = signal<string | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  const reuses = signal<readonly Reuse[]>([]);
  const next = signal<string | null>(null);
  /** The reader came for the comments, so the focus goes there. */
  const toComment = signal(false);

  const load = () => loadOpen(source, shelf, { id, failure, reuses, next });

  return {
    id,
    failure,
    reuses,
    toComment,
    ...following(shelf, id),
    /** There are earlier reuses. */
    hasEarlier: computed(() => next.value !== null),
    load,
    earlier: () => loadEarlier(source, { id, reuses, next }),
    async open(asked: string, comment = false) {
      id.value = asked;
      reuses.value = [];
      next.value = null;
      toComment.value = comment;
      await load();
    },
    close() {
      id.value = undefined;
      failure.value = undefined;
    },
  };
});

/** The open one stays on screen when it leaves the shelf: what was done to it can be undone there. */
function following(shelf: InstanceType<typeof Shelf>, id: Signal<string | undefined>) {
  let last: PracticeView | undefined;
  const known = computed(() => shelf.practices.value.get(id.value ?? ''));
  const practice = computed(() => {
    last = known.value ?? (last?.id === id.value ? last : undefined);
    return last;
  });
  return {
    practice,
    /** It was taken away while it was open. */
    gone: computed(() => practice.value !== undefined && known.value === undefined),
  };
}

const NONE: ReusePage = { items: [], next: null };

interface Shown {
  readonly id: Signal<string | undefined>;
  readonly failure: Signal<Failure | undefined>;
  readonly reuses: Signal<readonly Reuse[]>;
  readonly next: Signal<string | null>;
}

async function loadEarlier(
  source: PracticeSource,
  { id, reuses, next }: Omit<Shown, 'failure'>,
): Promise<void> {
  const asked = id.value;
  const cursor = next.value;
  if (!asked || cursor === null) return;
  const page = await source.listReuses(asked, cursor).catch(() => undefined);
  if (!page || id.value !== asked) return;
  next.value = page.next;
  reuses.value = [...reuses.value, ...page.items];
}

async function loadOpen(
  source: PracticeSource,
  shelf: InstanceType<typeof Shelf>,
  shown: Shown,
): Promise<void> {
  const { id, failure, reuses, next } = shown;
  const asked = id.value;
  if (!asked) return;
  failure.value = undefined;
  try {
    // A practice is worth reading without the list of who took it up.
    const [practice, taken] = await Promise.all([
      source.read(asked),
      source.listReuses(asked).catch(() => NONE),
    ]);
    shelf.put([practice]);
    if (id.value !== asked) return;
    reuses.value = taken.items;
    next.value = taken.next;
  } catch (error) {
    if (id.value === asked) failure.value = readFailure(error);
  }
}
