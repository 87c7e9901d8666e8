/** Taking a quiz: one question, the answer, what was right and why, then the next. It never knows what is right before. */
import { computed, createModel, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { QuizTaking as Taking } from '#contract/quiz';
import { makeAct, makeLoaded, type Act } from './loaded.ts';
import { readFailure } from './read-failure.ts';

export interface QuizSource {
  read(): Promise<Taking>;
  answer(questionId: string, choices: readonly string[]): Promise<Taking>;
  forget(): Promise<unknown>;
  show(shown: boolean): Promise<unknown>;
}

export const QuizTaking = createModel((source: QuizSource) => {
  const loaded = makeLoaded(() => source.read());
  const act = makeAct();
  const chosen = signal<readonly string[]>([]);
  /** What was right is on screen, until the reader goes on. */
  const told = signal(false);
  const next = computed(() => loaded.value.value?.next ?? undefined);

  return {
    taking: loaded.value,
    loadFailure: loaded.failure,
    act,
    chosen,
    told,
    asked: computed(() => (told.value ? undefined : next.value)),
    last: computed(() => (told.value ? loaded.value.value?.answered.at(-1) : undefined)),
    isOver: computed(() => loaded.value.value !== undefined && !next.value && !told.value),
    load: () => loaded.load(),
    ...answering(source, { taking: loaded.value, next, chosen, told, act }),
    goOn() {
      told.value = false;
    },
    async again() {
      if (await act.run(() => source.forget())) {
        told.value = false;
        await loaded.load();
      }
    },
    async show(shown: boolean) {
      if (await act.run(() => source.show(shown))) await loaded.load();
    },
  };
});

/** What was answered is not asked again: where it had arrived, though what came back was lost, it is told as it was said first. */
async function answerOnce(source: QuizSource, questionId: string, choices: readonly string[]) {
  try {
    return await source.answer(questionId, choices);
  } catch (error) {
    if (readFailure(error).code !== 'too-late') throw error;
    const taking = await source.read();
    if (taking.answered.every(({ question: { id } }) => id !== questionId)) throw error;
    return taking;
  }
}

interface Asking {
  readonly taking: Signal<Taking | undefined>;
  readonly next: ReadonlySignal<Taking['next'] | undefined>;
  readonly chosen: Signal<readonly string[]>;
  readonly told: Signal<boolean>;
  readonly act: Act;
}

function answering(source: QuizSource, { taking, next, chosen, told, act }: Asking) {
  return {
    choose(id: string, on: boolean) {
      const others = next.value?.kind === 'single' ? [] : chosen.value.filter((each) => each !== id);
      chosen.value = on ? [...others, id] : others;
    },
    async answer() {
      const question = next.value;
      const choices = chosen.value;
      if (!question || choices.length === 0) return;
      await act.run(async () => {
        taking.value = await answerOnce(source, question.id, choices);
        chosen.value = [];
        told.value = true;
      });
    },
  };
}
