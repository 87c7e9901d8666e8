/** One question, open: answering, passing, accepting, hiding. What was written stays until the server has it. */
import { createModel, signal } from '@preact/signals';
import type { AnswerDraft, QuestionView } from '#contract/question';
import { readFailure, type Failure } from './read-failure.ts';

type Said = Pick<AnswerDraft, 'id' | 'text'>;

export interface OpenQuestionSource {
  read(id: string): Promise<QuestionView>;
  answer(id: string, draft: Said): Promise<QuestionView>;
  pass(id: string): Promise<QuestionView>;
  accept(id: string, answerId: string, practiceId: string): Promise<QuestionView>;
  hide(id: string, hidden: boolean): Promise<QuestionView>;
  withdraw(id: string): Promise<void>;
  newId(): string;
}

const makeState = () => ({
  question: signal<QuestionView | undefined>(undefined),
  /** It did not come. */
  failure: signal<Failure | undefined>(undefined),
  /** What was tried and refused. */
  actFailure: signal<Failure | undefined>(undefined),
  text: signal(''),
  /** The answer is there already, in the words in which it was sent first: what came back was lost. */
  arrived: signal(false),
  busy: signal(false),
});
type State = ReturnType<typeof makeState>;
type Act = (work: (id: string) => Promise<QuestionView>) => Promise<boolean>;

/** One act at a time; what it gives is shown, what it refuses is said. */
function acting({ question, actFailure, busy }: State, wanted: () => string): Act {
  return async (work) => {
    if (busy.value) return false;
    busy.value = true;
    actFailure.value = undefined;
    try {
      question.value = await work(wanted());
      return true;
    } catch (error) {
      actFailure.value = readFailure(error);
      return false;
    } finally {
      busy.value = false;
    }
  };
}

/** Sends it, or finds the one that had arrived under its id. */
async function answerOnce(source: OpenQuestionSource, id: string, draft: Said): Promise<QuestionView> {
  try {
    return await source.answer(id, draft);
  } catch (error) {
    if (!['conflict', 'too-late'].includes(readFailure(error).code ?? '')) throw error;
    const question = await source.read(id);
    // Else it is the question that is open no more.
    if (!saidIn(question, draft)) throw error;
    return question;
  }
}

const saidIn = ({ answers }: QuestionView, { id }: Said) => answers.find((each) => each.id === id);

function answering(source: OpenQuestionSource, { text, arrived }: State, act: Act) {
  /** Chosen once for a text, so that sending it again after a lost answer is the same answer. */
  let answerId = source.newId();
  const renew = (words = '') => void ([text.value, answerId, arrived.value] = [words, source.newId(), false]);
  const answer = async () => {
    const said = text.value.trim();
    if (said === '') return;
    const draft = { id: answerId, text: said };
    const isDone = await act(async (id) => {
      const question = await answerOnce(source, id, draft);
      arrived.value = (saidIn(question, draft)?.text ?? said) !== said;
      return question;
    });
    if (isDone && !arrived.value) renew();
  };
  /** What is written after one arrived is another answer. */
  const write = (said: string) => (arrived.value ? renew(said) : void (text.value = said));
  return { renew, answer, write };
}

/** Only the asker accepts: one that is answered already was accepted by a click whose answer was lost. */
async function acceptOnce(source: OpenQuestionSource, id: string, chosen: string): Promise<QuestionView> {
  try {
    return await source.accept(id, chosen, source.newId());
  } catch (error) {
    if (readFailure(error).code !== 'too-late') throw error;
    const question = await source.read(id);
    if (question.status !== 'answered') throw error;
    return question;
  }
}

function deciding(source: OpenQuestionSource, { question }: State, act: Act) {
  return {
    pass: () => act((id) => source.pass(id)),
    accept: (chosen: string) => act((id) => acceptOnce(source, id, chosen)),
    hide: (hidden: boolean) => act((id) => source.hide(id, hidden)),
    /** True when it is gone. */
    async withdraw(): Promise<boolean> {
      const before = question.value;
      if (!before) return false;
      return act(async (id) => {
        await source.withdraw(id);
        return { ...before, status: 'withdrawn' };
      });
    },
  };
}

export const OpenQuestion = createModel((source: OpenQuestionSource) => {
  const state = makeState();
  const { question, failure } = state;
  let wanted = '';
  const act = acting(state, () => wanted);
  const { renew, ...writing } = answering(source, state, act);

  const load = async () => {
    const id = wanted;
    failure.value = undefined;
    try {
      const read = await source.read(id);
      if (id === wanted) question.value = read;
    } catch (error) {
      if (id === wanted) failure.value = readFailure(error);
    }
  };
  const open = async (id: string) => {
    if (id !== wanted) {
      question.value = undefined;
      renew();
    }
    wanted = id;
    await load();
  };
  return { ...state, load, open, ...writing, ...deciding(source, state, act) };
});
