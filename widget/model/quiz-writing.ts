/** Writing a quiz: every change is kept by itself a moment later; published, it changes no more. It judges nothing. */
import { computed, createModel, signal, type Signal } from '@preact/signals';
import type { QuizDraft, QuizQuestion, WrittenQuiz } from '#contract/quiz';
import { checkQuiz } from '#domain/quiz/check-quiz';
import { makeAct } from './loaded.ts';
import { emptyQuestion, withPicture } from './quiz-question.ts';

/** Typing pauses; long enough not to send every letter. */
const KEEP_AFTER_MS = 700;
export const QUESTIONS_MAX = 12;

export interface WritingSource {
  read(): Promise<WrittenQuiz>;
  write(draft: QuizDraft): Promise<WrittenQuiz>;
  publish(): Promise<unknown>;
  propose(lang: QuizDraft['lang']): Promise<readonly QuizQuestion[]>;
  /** Gives the picture's id. */
  addPicture(file: Blob): Promise<string>;
  wait(ms: number): Promise<void>;
  newId(): string;
}

export const QuizWriting = createModel((source: WritingSource, start: QuizDraft) => {
  const draft = signal<QuizDraft>(start);
  const pictures = signal<WrittenQuiz['pictures']>([]);
  const keeping = makeKeeping(source, draft, pictures);
  const act = makeAct();
  const change = (changed: Partial<QuizDraft>) => {
    draft.value = { ...draft.value, ...changed };
    void keeping.soon();
  };

  return {
    draft,
    pictures,
    act,
    change,
    faults: computed(() => checkQuiz(draft.value)),
    newId: source.newId,
    ...keeping,
    ...makeQuestions(source, draft, change),
    load: () =>
      act.run(async () => {
        const { lang, title, passPercent, questions, pictures: shown } = await source.read();
        draft.value = { lang, title, passPercent, questions };
        pictures.value = shown;
      }),
    /** How many questions were added. */
    async propose() {
      const before = draft.value.questions.length;
      await act.run(async () => addNew(draft, change, await source.propose(draft.value.lang)));
      return draft.value.questions.length - before;
    },
    /** True once everybody may take it. */
    publish: () =>
      act.run(async () => {
        await keeping.keep();
        await source.publish();
      }),
  };
});

type Change = (changed: Partial<QuizDraft>) => void;

/** A proposal that is there already is not proposed again. */
function addNew(draft: Signal<QuizDraft>, change: Change, proposed: readonly QuizQuestion[]): void {
  const { questions } = draft.value;
  const fresh = proposed.filter(({ id }) => !questions.some((each) => each.id === id));
  if (fresh.length > 0) change({ questions: [...questions, ...fresh].slice(0, QUESTIONS_MAX) });
}

/** `dirty`: not on the server yet; `failed`: it was tried, and the next change tries again. */
function makeKeeping(
  source: WritingSource,
  draft: Signal<QuizDraft>,
  pictures: Signal<WrittenQuiz['pictures']>,
) {
  const state = signal<'kept' | 'dirty' | 'failed'>('kept');
  let changes = 0;
  const keep = async () => {
    const sent = changes;
    try {
      const written = await source.write(draft.value);
      pictures.value = written.pictures;
      if (sent === changes) state.value = 'kept';
    } catch (error) {
      state.value = 'failed';
      throw error;
    }
  };
  return {
    state,
    keep,
    /** Nothing is to be kept any more. */
    drop() {
      changes += 1;
      state.value = 'kept';
    },
    async soon() {
      changes += 1;
      state.value = 'dirty';
      const mine = changes;
      await source.wait(KEEP_AFTER_MS);
      // The state says that it failed, and every change tries again.
      if (mine === changes) await keep().catch(() => undefined);
    },
  };
}

function makeQuestions(source: WritingSource, draft: Signal<QuizDraft>, change: Change) {
  const asked = () => draft.value.questions;
  const edit = (question: QuizQuestion) =>
    change({ questions: asked().map((each) => (each.id === question.id ? question : each)) });
  return {
    /** In the place of the question of the same id. */
    edit,
    add: () => change({ questions: [...asked(), emptyQuestion(source.newId)] }),
    remove: (id: string) => change({ questions: asked().filter((each) => each.id !== id) }),
    async addPicture(id: string, file: Blob) {
      const pictureId = await source.addPicture(file);
      const question = asked().find((each) => each.id === id);
      if (question) edit(withPicture(question, pictureId));
    },
  };
}
