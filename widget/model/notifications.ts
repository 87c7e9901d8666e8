/** What concerns the reader: by pages, live, and read once it was shown. What was new when they came stays marked while they are here. */
import { computed, createModel, signal } from '@preact/signals';
import type { Notification } from '#contract/notification';
import { groupNotices } from './notice-groups.ts';
import { readFailure, type Failure } from './read-failure.ts';

export interface NotificationPage {
  readonly items: readonly Notification[];
  readonly next: string | null;
}
export interface NotificationSource {
  list(cursor: string | undefined): Promise<NotificationPage>;
  read(until: string): Promise<unknown>;
}

export const Notifications = createModel((source: NotificationSource) => {
  const state = makeState();
  const { items, next, failure, busy, fresh } = state;
  const ask = asking(source, state);
  return {
    groups: computed(() => {
      const known = items.value?.map((each) => ({ ...each, read: !fresh.value.has(each.id) }));
      return known && groupNotices(known);
    }),
    next,
    failure,
    busy,
    /** Shown is read: the number on the bell goes, the marks stay until the reader leaves. */
    async load() {
      await ask(undefined);
      const newest = items.peek()?.[0];
      // The number comes back with the next list when this is lost.
      if (newest && fresh.peek().size > 0) await source.read(newest.at).catch(() => undefined);
    },
    async more() {
      if (next.value !== null && !busy.value) await ask(next.value);
    },
  };
});

function makeState() {
  return {
    items: signal<readonly Notification[] | undefined>(undefined),
    next: signal<string | null>(null),
    failure: signal<Failure | undefined>(undefined),
    busy: signal(false),
    /** New when it arrived here. */
    fresh: signal<ReadonlySet<string>>(new Set()),
  };
}

function asking(source: NotificationSource, state: ReturnType<typeof makeState>) {
  const { items, next, failure, busy, fresh } = state;
  return async (cursor: string | undefined) => {
    failure.value = undefined;
    busy.value = true;
    try {
      const page = await source.list(cursor);
      const before = cursor === undefined ? [] : (items.peek() ?? []);
      items.value = [...before, ...page.items];
      next.value = page.next;
      const unread = page.items.filter(({ read }) => !read).map(({ id }) => id);
      fresh.value = new Set([...fresh.peek(), ...unread]);
    } catch (error) {
      failure.value = readFailure(error);
    }
    busy.value = false;
  };
}
