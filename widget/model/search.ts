/** Search while typing: asks once the hand rests, shows the answer to the last question only. */
import { computed, createModel, signal, type ReadonlySignal } from '@preact/signals';
import type { Agreement } from '#contract/agreement';
import type { PersonRef } from '#contract/person';
import type { PracticeView } from '#contract/practice';
import type { QuestionView } from '#contract/question';
import type { Quiz } from '#contract/quiz';
import type { FeedFilters } from './feed-filters.ts';
import { readFailure, type Failure } from './read-failure.ts';
import { staying, type StaySource } from './search-stay.ts';
import type { Shelf } from './shelf.ts';

/** Long enough to type a letter more, short enough to feel immediate. */
export const REST_MS = 180;

/** Marks alone are nothing yet, as an empty field is. */
const SAYS = /[\p{L}\p{N}]/u;

export interface Found {
  readonly practice: PracticeView;
  readonly marks: Marks;
}
interface Marks {
  readonly title: readonly (readonly [number, number])[];
  readonly body: readonly (readonly [number, number])[];
}
type Places = readonly (readonly [number, number])[];
/** What was found beside practices, each with the places that matched in its title or name. */
export interface Beside {
  readonly people: readonly { readonly person: PersonRef; readonly marks: Places }[];
  readonly questions: readonly { readonly question: QuestionView; readonly marks: Places }[];
  readonly agreements: readonly { readonly agreement: Agreement; readonly marks: Places }[];
  readonly quizzes: readonly { readonly quiz: Quiz; readonly marks: Places }[];
}
interface Answer {
  readonly items: readonly Found[];
  readonly beside?: Beside;
}
export interface SearchSource extends StaySource {
  search(query: FeedFilters & { readonly q: string }): Promise<Answer>;
}
const NOTHING: Beside = { people: [], questions: [], agreements: [], quizzes: [] };
export const isBare = ({ people, questions, agreements, quizzes }: Beside): boolean =>
  people.length + questions.length + agreements.length + quizzes.length === 0;

type Hit = { readonly id: string; readonly marks: Marks };

const makeState = () => ({
  text: signal(''),
  state: signal<'idle' | 'loading' | 'ready' | 'failed'>('idle'),
  failure: signal<Failure | undefined>(undefined),
  hits: signal<readonly Hit[]>([]),
  beside: signal<Beside>(NOTHING),
});

export const Search = createModel((source: SearchSource, shelf: InstanceType<typeof Shelf>) => {
  const { text, state, failure, hits, beside } = makeState();
  const { recent, stay, forget, remember } = staying(source);
  let question = 0;

  const ask = async (filters: FeedFilters) => {
    const mine = ++question;
    const q = text.value.trim();
    const isAsked = SAYS.test(q);
    state.value = isAsked ? 'loading' : 'idle';
    if (!isAsked) return;
    try {
      await source.wait(REST_MS);
      if (mine !== question) return;
      const { items, beside: rest = NOTHING } = await source.search({ ...filters, q });
      if (mine !== question) return;
      beside.value = rest;
      shelf.put(items.map(({ practice }) => practice));
      hits.value = items.map(({ practice, marks }) => ({ id: practice.id, marks }));
      state.value = 'ready';
      void stay(q, items.length === 0 && isBare(rest), () => mine === question);
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

  const { found, isEmpty } = showFound(shelf, hits, beside);
  /** Something of what was found was opened: it was looked for, however soon. */
  const chose = () => {
    if (state.value === 'ready' && !isEmpty.value) remember(text.value.trim());
  };
  return { text, state, failure, found, beside, isEmpty, recent, forget, search, ask, chose };
});

function showFound(
  shelf: InstanceType<typeof Shelf>,
  hits: ReadonlySignal<readonly Hit[]>,
  beside: ReadonlySignal<Beside>,
) {
  /** Those that were withdrawn meanwhile are left out. */
  const found = computed(() =>
    hits.value.flatMap(({ id, marks }) => pair(shelf.practices.value.get(id), marks)),
  );
  return { found, isEmpty: computed(() => found.value.length === 0 && isBare(beside.value)) };
}

const pair = (practice: PracticeView | undefined, marks: Marks): Found[] =>
  practice ? [{ practice, marks }] : [];
