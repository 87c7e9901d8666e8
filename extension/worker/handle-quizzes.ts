/** A quiz in the panel: which one waits, and taking it. Answers go straight to the server, and none is kept on the device. */
import type { Quiz } from '#contract/quiz';
import type { Handlers, Refused } from '../answers.ts';
import { changeState } from './change-state.ts';
import { refusalOf } from './handle-session.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<
  Handlers<Sender>,
  'quiz.waiting' | 'quiz.later' | 'quiz.read' | 'quiz.answer' | 'quiz.forget' | 'quiz.show'
>;

/** Asked once, a quiz keeps silent for this long; each repeated reminder is read less. */
const LATER_MS = 7 * 86_400_000;
const LATER = 'quiz-later';
type Later = Readonly<Record<string, number>>;

const isWaiting = ({ status, mine }: Quiz) => status === 'live' && mine.passed === undefined;

export function handleQuizzes({
  client,
  database,
  now,
}: Pick<Rooms, 'client' | 'database' | 'now'>): Handled {
  const readLater = async () =>
    // Written by `quiz.later` below, and by nothing else.
    ((await database.get('state', LATER)) ?? {}) as Later;
  return {
    /** One at most, the newest; without network, none. */
    async 'quiz.waiting'() {
      const listed = await client.call('listQuizzes', { query: { limit: 20 } }).catch(() => undefined);
      const later = await readLater();
      return listed?.items.find((quiz) => isWaiting(quiz) && (later[quiz.id] ?? 0) <= now());
    },
    async 'quiz.later'({ id }) {
      await changeState(database, LATER, (later = {}) => ({ ...(later as Later), [id]: now() + LATER_MS }));
      return undefined;
    },
    'quiz.read': ({ id }) => answered(() => client.call('readQuiz', { params: { id } })),
    'quiz.answer': ({ id, questionId, choices }) =>
      answered(() => client.call('answerQuiz', { params: { id, questionId }, body: { choices } })),
    'quiz.forget': ({ id }) => done(() => client.call('forgetAnswers', { params: { id } })),
    'quiz.show': ({ id, shown }) => done(() => client.call('showPass', { params: { id }, body: { shown } })),
  };
}

async function answered<R>(ask: () => Promise<R>): Promise<R | Refused> {
  try {
    return await ask();
  } catch (error) {
    return refusalOf(error);
  }
}

async function done(ask: () => Promise<unknown>): Promise<Refused | undefined> {
  try {
    await ask();
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}
