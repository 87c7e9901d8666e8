/**
 * Writing a quiz: every change of a draft is kept by itself a moment later; what is live changes by a correction that is
 * published at once and whole. It judges nothing.
 */
import { computed, createModel, signal, type Signal } from '@preact/signals';
import type { QuizDraft, QuizQuestion, WrittenQuiz } from '#contract/quiz';
import { checkQuiz } from '#domain/quiz/check-quiz';
import { correcting, type CorrectingSource } from './quiz-correcting.ts';
import { makeAct, type Act } from './loaded.ts';
import { draftOf, publishOnce } from './quiz-publishing.ts';
import { emptyQuestion, withPicture, withPractice } from './quiz-question.ts';

/** Typing pauses; long enough not to send every letter. */
const KEEP_AFTER_MS = 700;
export const QUESTIONS_MAX = 12;

export interface WritingSource extends CorrectingSource {
  /** Nothing: it is begun here. */
  read(): Promise<WrittenQuiz | undefined>;
  write(draft: QuizDraft): Promise<WrittenQuiz>;
  publish(): Promise<unknown>;
  /** Of a live quiz: the same questions, said better. */
  correct(draft: QuizDraft): Promise<unknown>;
  propose(lang: QuizDraft['lang']): Promise<readonly QuizQuestion[]>;
  /** Gives the picture's id. */
  addPicture(file: Blob): Promise<string>;
  wait(ms: number): Promise<void>;
  newId(): string;
}

const makeState = (start: QuizDraft) => ({
  draft: signal<QuizDraft>(start),
  pictures: signal<WrittenQuiz['pictures']>([]),
  practices: signal<WrittenQuiz['practices']>([]),
  /** People answer it already. */
  isLive: signal(false),
  version: signal(1),
  /** What is there is known: before, whatever was written would take its place. */
  isRead: signal(false),
});
type State = ReturnType<typeof makeState>;

export const QuizWriting = createModel((source: WritingSource, start: QuizDraft) => {
  const state = makeState(start);
  const { draft, pictures, isLive } = state;
  const keeping = makeKeeping(source, draft, pictures);
  const act = makeAct();
  const correction = correcting(source, state, keeping.state);
  const change = (changed: Partial<QuizDraft>) => {
    draft.value = { ...draft.value, ...changed };
    if (isLive.value) correction.begin();
    else void keeping.soon();
  };
  return {
    ...state,
    act,
    change,
    faults: computed(() => checkQuiz(draft.value)),
    newId: source.newId,
    ...keeping,
    ...makeQuestions(source, state, change),
    ...proposing(source, state, act, change),
    ...reading(source, state, act, correction),
    /** True once everybody may take it, or once the correction is theirs. */
    publish: () =>
      act.run(async () => {
        if (!isLive.value) isLive.value = await publishOnce(source, draft.value, keeping.keep);
        if (isLive.value) await source.correct(draft.value);
        keeping.drop();
        correction.end();
      }),
  };
});

function reading(source: WritingSource, state: State, act: Act, correction: ReturnType<typeof correcting>) {
  const load = () =>
    act.run(async () => {
      takeIn(state, await source.read());
      correction.resume();
    });
  return {
    load,
    /** Back to what is live. */
    dropCorrection() {
      correction.end();
      return load();
    },
  };
}

function takeIn(state: State, written: WrittenQuiz | undefined): void {
  state.isRead.value = true;
  if (!written) return;
  state.draft.value = draftOf(written);
  state.pictures.value = written.pictures;
  state.practices.value = written.practices;
  state.isLive.value = written.status === 'live';
  state.version.value = written.version;
}

type Change = (changed: Partial<QuizDraft>) => void;

function proposing(source: WritingSource, { draft }: State, act: Act, change: Change) {
  return {
    /** How many questions were added. */
    async propose() {
      const before = draft.value.questions.length;
      await act.run(async () => addNew(draft, change, await source.propose(draft.value.lang)));
      return draft.value.questions.length - before;
    },
  };
}

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

function makeQuestions(source: WritingSource, { draft, practices }: State, change: Change) {
  const asked = () => draft.value.questions;
  const edit = (question: QuizQuestion) =>
    change({ questions: asked().map((each) => (each.id === question.id ? question : each)) });
  return {
    /** In the place of the question of the same id. */
    edit,
    /** Names the practice that a question comes from. */
    link(question: QuizQuestion, { id, title }: WrittenQuiz['practices'][number]) {
      practices.value = [...practices.value, { id, title }];
      edit(withPractice(question, id));
    },
    add: () => change({ questions: [...asked(), emptyQuestion(source.newId)] }),
    remove: (id: string) => change({ questions: asked().filter((each) => each.id !== id) }),
    async addPicture(id: string, file: Blob) {
      const pictureId = await source.addPicture(file);
      const question = asked().find((each) => each.id === id);
      if (question) edit(withPicture(question, pictureId));
    },
  };
}
