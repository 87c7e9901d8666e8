/** The feed: newest first, by pages, filtered, live. What arrives while somebody reads waits behind a line; nothing jumps. */
import { computed, createModel, signal } from '@preact/signals';
import type { FeedEvent } from '#contract/changes';
import type { PracticeView } from '#contract/practice';
import { passesFilters, type FeedFilters } from './feed-filters.ts';
import { readFailure, type Failure } from './read-failure.ts';
import type { Shelf } from './shelf.ts';

export interface FeedPage {
  readonly items: readonly PracticeView[];
  readonly next: string | null;
}
export interface FeedSource {
  list(query: FeedFilters & { readonly cursor?: string }): Promise<FeedPage>;
}
type State = 'loading' | 'ready' | 'failed';

type Known = InstanceType<typeof Shelf>;

export const Feed = createModel((source: FeedSource, shelf: Known) => {
  const feed = makeState();
  const { arrive, leave } = placing(feed, shelf);
  const { load, more } = loading(feed, source, shelf);
  /** After events were missed: what is new arrives as if live, and nothing flashes. */
  const catchUp = async () => {
    if (feed.state.value !== 'ready') return load();
    const page = await source.list(feed.filters.value).catch(() => undefined);
    for (const practice of page?.items.toReversed() ?? []) arrive(practice);
  };

  return {
    filters: feed.filters,
    state: feed.state,
    failure: feed.failure,
    next: feed.next,
    loadingMore: feed.loadingMore,
    reading: feed.reading,
    practices: computed(() => feed.ids.value.flatMap((id) => shelf.practices.value.get(id) ?? [])),
    waiting: computed(() => feed.waiting.value.length),
    load,
    more,
    catchUp,
    async filter(change: FeedFilters) {
      feed.filters.value = { ...feed.filters.value, ...change };
      await load();
    },
    showWaiting() {
      feed.ids.value = [...feed.waiting.value, ...feed.ids.value];
      feed.waiting.value = [];
    },
    async take(event: FeedEvent) {
      if (event.type === 'practice') arrive(event.practice);
      if (event.type === 'removed') leave(event.id);
      if (event.type === 'comment') await shelf.refresh(event.practiceId);
      if (event.type === 'reset') await catchUp();
    },
  };
});

type FeedState = ReturnType<typeof makeState>;

function makeState() {
  return {
    ids: signal<readonly string[]>([]),
    waiting: signal<readonly string[]>([]),
    filters: signal<FeedFilters>({}),
    state: signal<State>('loading'),
    failure: signal<Failure | undefined>(undefined),
    next: signal<string | null>(null),
    loadingMore: signal(false),
    /** Set by the view: somebody is in the middle of the feed, so nothing may move. */
    reading: signal(false),
  };
}

/** Where a practice that arrives or leaves has its place. */
function placing({ ids, waiting, filters, reading }: FeedState, shelf: Known) {
  return {
    arrive(practice: PracticeView) {
      const known = ids.value.includes(practice.id) || waiting.value.includes(practice.id);
      shelf.put([practice]);
      if (known || !passesFilters(practice, filters.value)) return;
      // News are what is newer than all that is shown; an old one that was edited finds its place at the next load.
      if (isOlder(practice, shelf.practices.value.get(ids.value[0] ?? ''))) return;
      const line = reading.value ? waiting : ids;
      line.value = [practice.id, ...line.value];
    },
    leave(id: string) {
      ids.value = ids.value.filter((each) => each !== id);
      waiting.value = waiting.value.filter((each) => each !== id);
      shelf.drop(id);
    },
  };
}

function loading(feed: FeedState, source: FeedSource, shelf: Known) {
  // An answer to an earlier question must not overwrite a later one.
  let question = 0;
  const ask = async (query: Parameters<FeedSource['list']>[0], before: readonly string[]) => {
    const mine = ++question;
    feed.failure.value = undefined;
    try {
      const { items, next } = await source.list(query);
      if (mine !== question) return;
      shelf.put(items);
      feed.next.value = next;
      feed.ids.value = [...new Set([...before, ...items.map(({ id }) => id)])];
      feed.state.value = 'ready';
    } catch (error) {
      if (mine !== question) return;
      feed.failure.value = readFailure(error);
      if (before.length === 0) feed.state.value = 'failed';
    }
  };
  return {
    async load() {
      feed.state.value = 'loading';
      feed.waiting.value = [];
      await ask(feed.filters.value, []);
    },
    async more() {
      if (feed.next.value === null || feed.loadingMore.value) return;
      feed.loadingMore.value = true;
      await ask({ ...feed.filters.value, cursor: feed.next.value }, feed.ids.value);
      feed.loadingMore.value = false;
    },
  };
}

const isOlder = (one: PracticeView, other: PracticeView | undefined): boolean =>
  other !== undefined && one.at < other.at;
