/** Search while typing: asks once the hand rests, shows the answer to the last question only. */
import { computed, createModel, signal } from '@preact/signals';
import type { PracticeView } from '#contract/practice';
import type { FeedFilters } from './feed-filters.ts';
import { readFailure, type Failure } from './read-failure.ts';
import type { Shelf } from './shelf.ts';

/** Long enough to type a letter more, short enough to feel immediate. */
export const REST_MS = 180;

export interface Found {
  readonly practice: PracticeView;
  readonly marks: Marks;
}
interface Marks {
  readonly title: readonly (readonly [number, number])[];
  readonly body: readonly (readonly [number, number])[];
}
export interface SearchSource {
  search(query: FeedFilters & { readonly q: string }): Promise<{ readonly items: readonly Found[] }>;
  wait(ms: number): Promise<void>;
}

type Hit = { readonly id: string; readonly marks: Marks };

export const Search = createModel((source: SearchSource, shelf: InstanceType<typeof Shelf>) => {
  const text = signal('');
  const state = signal<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  const failure = signal<Failure | undefined>(undefined);
  const hits = signal<readonly Hit[]>([]);
  let question = 0;

  const ask = async (filters: FeedFilters) => {
    const mine = ++question;
    const q = text.value.trim();
    state.value = q === '' ? 'idle' : 'loading';
    if (q === '') return;
    try {
      await source.wait(REST_MS);
      if (mine !== question) return;
      const { items } = await source.search({ ...filters, q });
      if (mine !== question) return;
      shelf.put(items.map(({ practice }) => practice));
      hits.value = items.map(({ practice, marks }) => ({ id: practice.id, marks }));
      state.value = 'ready';
    } catch (error) {
      if (mine !== question) return;
      failure.value = readFailure(error);
      state.value = 'failed';
    }
  };
  const search = async (next: string, filters: FeedFilters) => {
    text.value = next;
    await ask(filters);
  };

  /** Those that were withdrawn meanwhile are left out. */
  const found = computed(() =>
    hits.value.flatMap(({ id, marks }) => pair(shelf.practices.value.get(id), marks)),
  );
  return { text, state, failure, found, search, ask };
});

const pair = (practice: PracticeView | undefined, marks: Marks): Found[] =>
  practice ? [{ practice, marks }] : [];
