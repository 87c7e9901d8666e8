/** Asking: the practices that may answer come first; what is written is kept on the device until it is asked. */
import { computed, createModel, signal } from '@preact/signals';
import type { PracticeView } from '#contract/practice';
import { readFailure, type Failure } from './read-failure.ts';

export interface AskDraft {
  readonly title: string;
  readonly body: string;
  readonly hidden: boolean;
  /** What it is about: it is asked of those who succeeded there. Absent in what an earlier version kept. */
  readonly facets?: AskFacets;
  /** Of the question that it becomes: it may have arrived before the page was left. */
  readonly id?: string;
}
/** All may be left open. `sector` and `region` are ids of the map. */
export interface AskFacets {
  readonly sector?: string | undefined;
  readonly product?: string | undefined;
  readonly region?: string | undefined;
}
export interface AskSource {
  findAnswering(q: string, sector?: string): Promise<readonly PracticeView[]>;
  /** Resolves when the server has it. */
  ask(draft: Omit<AskDraft, 'id'> & { readonly id: string }): Promise<void>;
  wait(ms: number): Promise<void>;
  newId(): string;
  /** What is known without asking: where the reader works. */
  knownFacets(): AskFacets;
  readKept(): AskDraft | undefined;
  writeKept(draft: AskDraft | undefined): void;
}

/** Long enough to write on, short enough to be there when the hand rests. */
const REST_MS = 350;
/** Shorter is no question yet. */
const TITLE_MIN = 3;

const makeState = (kept: AskDraft | undefined, known: AskFacets) => ({
  facets: signal<AskFacets>(kept?.facets ?? known),
  title: signal(kept?.title ?? ''),
  body: signal(kept?.body ?? ''),
  hidden: signal(kept?.hidden ?? false),
  answering: signal<readonly PracticeView[]>([]),
  failure: signal<Failure | undefined>(undefined),
  /** It is there already, in the words in which it was sent first: its answer was lost. */
  arrived: signal(false),
  busy: signal(false),
});
type State = ReturnType<typeof makeState>;

/** Looks for practices once the hand rests; only the last look is shown. */
function looking(source: AskSource, { title, body, facets, answering }: State): () => Promise<void> {
  let turn = 0;
  return async () => {
    const mine = ++turn;
    const q = `${title.value} ${body.value}`.trim().slice(0, 400);
    if (q.length < TITLE_MIN) {
      answering.value = [];
      return;
    }
    await source.wait(REST_MS);
    if (mine !== turn) return;
    // Without the network there is nothing to offer: the question can still be written.
    const found = await source.findAnswering(q, facets.value.sector).catch(() => []);
    if (mine === turn) answering.value = found;
  };
}

const draftOf = ({ title, body, hidden, facets }: State) => ({
  title: title.value,
  body: body.value,
  hidden: hidden.value,
  facets: facets.value,
});

function forget({ failure, arrived }: State): void {
  failure.value = undefined;
  arrived.value = false;
}

/** Nobody else makes its id: a question that has it is this one. */
function tell({ failure, arrived }: State, refused: Failure): void {
  if (refused.code === 'conflict') arrived.value = true;
  else failure.value = refused;
}

/** Gives the id of the one that arrived; what is written stays, and is another question from now on. */
function see(source: AskSource, state: State, own: { id: string }): string {
  const there = own.id;
  forget(state);
  own.id = source.newId();
  source.writeKept({ ...draftOf(state), ...own });
  return there;
}

export const AskQuestion = createModel((source: AskSource) => {
  const kept = source.readKept();
  const state = makeState(kept, source.knownFacets());
  const { title, body, hidden, facets, busy } = state;
  const isReady = computed(() => title.value.trim().length >= TITLE_MIN && !busy.value);
  const look = looking(source, state);
  const own = { id: kept?.id ?? source.newId() };

  const write = async (change: Partial<AskDraft>) => {
    if (change.title !== undefined) title.value = change.title;
    if (change.body !== undefined) body.value = change.body;
    if (change.hidden !== undefined) hidden.value = change.hidden;
    // An empty choice is a choice: it is left open, and not filled in again.
    if (change.facets !== undefined) facets.value = { ...facets.value, ...change.facets };
    source.writeKept({ ...draftOf(state), ...own });
    if (change.hidden === undefined) await look();
  };
  /** Gives the id of the question, or nothing when it did not leave. */
  const ask = async (): Promise<string | undefined> => {
    if (!isReady.value) return undefined;
    busy.value = true;
    forget(state);
    const asked = own.id;
    try {
      const draft = draftOf(state);
      await source.ask({ ...draft, ...own, title: draft.title.trim(), body: draft.body.trim() });
      [title.value, body.value, hidden.value, own.id] = ['', '', false, source.newId()];
      facets.value = source.knownFacets();
      source.writeKept(undefined);
      return asked;
    } catch (error) {
      tell(state, readFailure(error));
      return undefined;
    } finally {
      busy.value = false;
    }
  };
  return { ...state, isReady, write, ask, see: () => see(source, state, own) };
});
