/** The lists of questions: those that wait for me, mine, the open ones, the answered ones. */
import { createModel, signal } from '@preact/signals';
import type { QuestionView } from '#contract/question';
import { readFailure, type Failure } from './read-failure.ts';

export const QUESTION_TABS = ['for-me', 'mine', 'open', 'answered'] as const;
export type QuestionTab = (typeof QUESTION_TABS)[number];

export interface QuestionListSource {
  list(
    of: QuestionTab,
    cursor: string | undefined,
  ): Promise<{ readonly items: readonly QuestionView[]; readonly next: string | null }>;
}

const makeState = () => ({
  tab: signal<QuestionTab>('open'),
  state: signal<'loading' | 'ready' | 'failed'>('loading'),
  failure: signal<Failure | undefined>(undefined),
  items: signal<readonly QuestionView[]>([]),
  next: signal<string | null>(null),
  /** How many wait for me. */
  waiting: signal(0),
});

export const QuestionList = createModel((source: QuestionListSource) => {
  const shown = makeState();
  const { tab, state, failure, items, next, waiting } = shown;
  let asked = 0;

  const read = async (from: string | undefined) => {
    const mine = ++asked;
    try {
      const page = await source.list(tab.value, from);
      if (mine !== asked) return;
      items.value = from === undefined ? page.items : [...items.value, ...page.items];
      next.value = page.next;
      if (tab.value === 'for-me') waiting.value = items.value.length;
      state.value = 'ready';
    } catch (error) {
      if (mine !== asked) return;
      failure.value = readFailure(error);
      state.value = 'failed';
    }
  };
  const pick = async (wanted: QuestionTab) => {
    tab.value = wanted;
    state.value = 'loading';
    items.value = [];
    await read(undefined);
  };
  /** What waits for me comes first, when anything does. */
  const start = async () => {
    await pick('for-me');
    if (state.value === 'ready' && items.value.length === 0) await pick('open');
  };
  return { ...shown, pick, start, load: () => pick(tab.value), more: () => read(next.value ?? undefined) };
});
