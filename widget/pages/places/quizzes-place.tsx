/** The place of quizzes: the list, one being taken, or one being written. Makes the models and gives them the API. */
import { useEffect, useState } from 'preact/hooks';
import type { Quiz, QuizQuestion } from '#contract/quiz';
import { makeLoaded } from '../../model/loaded.ts';
import { QuizTaking } from '../../model/quiz-taking.ts';
import type { BegunCorrection } from '../../model/quiz-correcting.ts';
import { QuizWriting } from '../../model/quiz-writing.ts';
import { readFailure } from '../../model/read-failure.ts';
import { newId } from '../../new-id.ts';
import { Icon } from '../../ui/icon.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { lang } from '../../ui/t.ts';
import { FailureNotice } from '../../ui/views/failure-notice.tsx';
import { QuizEditor } from '../../ui/views/quiz/quiz-editor.tsx';
import { QuizListView } from '../../ui/views/quiz/quiz-list-view.tsx';
import { QuizTakingView } from '../../ui/views/quiz/quiz-taking-view.tsx';
import { WrittenQuiz } from '../../ui/views/quiz/written-quiz.tsx';
import styles from '../../ui/views/quiz/quiz.css?inline';
import { tQuiz } from '../../ui/words/quiz.ts';
import picker from '../../ui/practice-picker.css?inline';
import { findPractices } from '../find-practices.ts';
import { keepText } from '../keep-text.ts';
import { addStyles } from '../shadow-styles.ts';
import type { PlaceGiven } from './place.ts';

addStyles(styles);
addStyles(picker);

/** `at` of a quiz being written; any other is one being taken. */
const WRITING = 'write.';

export function QuizzesPlace(given: PlaceGiven) {
  const { at, go } = given;
  if (at === '') return <List {...given} />;
  const Room = at.startsWith(WRITING) ? Writing : Taking;
  return (
    <>
      <p class="quiz-back">
        <button type="button" class="btn" onClick={() => go('quizzes')}>
          <Icon name="back" />
          {tQuiz('back')}
        </button>
      </p>
      <Room key={at} {...given} />
    </>
  );
}

function List({ client, me, go, onChanged }: PlaceGiven) {
  const [quizzes] = useState(() =>
    makeLoaded<readonly Quiz[]>(
      async () => (await client.call('listQuizzes', { query: { limit: 100 } })).items,
    ),
  );
  useEffect(() => {
    void quizzes.load();
    return onChanged('quiz', () => void quizzes.load());
  }, [quizzes, onChanged]);
  const [readFigures] = useState(() => (id: string) => client.call('readQuizFigures', { params: { id } }));
  const close = (id: string) =>
    void client.call('removeQuiz', { params: { id } }).then(
      () => quizzes.load(),
      () => quizzes.load(),
    );
  return (
    <QuizListView
      quizzes={quizzes}
      writes={me.role === 'headquarters'}
      onOpen={(id) => go('quizzes', id)}
      onWrite={(id = newId()) => go('quizzes', WRITING + id)}
      renderWritten={(quiz) => (
        <WrittenQuiz
          quiz={quiz}
          readFigures={readFigures}
          onCorrect={(id) => go('quizzes', WRITING + id)}
          onClose={close}
        />
      )}
    />
  );
}

function Taking({ client, at, go, loadPicture }: PlaceGiven) {
  const [model] = useState(() => {
    const params = { id: at };
    return new QuizTaking({
      read: () => client.call('readQuiz', { params }),
      answer: (questionId, choices) =>
        client.call('answerQuiz', { params: { ...params, questionId }, body: { choices: [...choices] } }),
      forget: () => client.call('forgetAnswers', { params }),
      show: (shown) => client.call('showPass', { params, body: { shown } }),
    });
  });
  useEffect(() => {
    void model.load();
    return () => model[Symbol.dispose]();
  }, [model]);
  return <QuizTakingView model={model} loadPicture={loadPicture} onOpenPractice={(id) => go('feed', id)} />;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function Writing({ client, me, at, go, loadPicture }: PlaceGiven) {
  const id = at.slice(WRITING.length);
  const [model] = useState(() => makeWriting(client, { id }, me.id));
  const [find] = useState(() => findPractices(client));
  useEffect(() => {
    void model.load();
    return () => {
      // A correction leaves by its own act alone, and waits in this browser.
      if (model.state.value !== 'kept' && !model.isLive.value) void model.keep().catch(() => undefined);
      model[Symbol.dispose]();
    };
  }, [model, client, id]);
  const drop = async () => {
    model.drop();
    await client.call('removeQuiz', { params: { id } }).catch(() => undefined);
    go('quizzes');
  };
  const failure = model.act.failure.value;
  if (!model.isRead.value) {
    if (!failure) return <Skeleton cards={1} />;
    return <FailureNotice text={tQuiz('failed')} failure={failure} onRetry={() => void model.load()} />;
  }
  return (
    <QuizEditor
      model={model}
      loadPicture={loadPicture}
      find={find}
      onPublished={() => go('quizzes')}
      onDrop={() => void drop()}
    />
  );
}

function makeWriting(client: PlaceGiven['client'], params: { readonly id: string }, meId: string) {
  const begun = keepText<BegunCorrection>(`relais-correction-${meId}-${params.id}`);
  const propose = async (language: 'fr' | 'en'): Promise<readonly QuizQuestion[]> =>
    (await client.call('proposeQuiz', { query: { lang: language } })).questions;
  return new QuizWriting(
    {
      read: () =>
        client.call('readQuizDraft', { params }).catch((error: unknown) => {
          if (readFailure(error).code !== 'not-found') throw error;
          return undefined;
        }),
      write: (draft) => client.call('writeQuiz', { params, body: draft }),
      publish: () => client.call('publishQuiz', { params }),
      correct: (body) => client.call('correctQuiz', { params, body }),
      propose,
      addPicture: async (file) =>
        (await client.call('addPicture', { params: { id: newId() }, body: file })).id,
      readBegun: begun.readKept,
      writeBegun: begun.writeKept,
      wait,
      newId,
    },
    { lang: lang.peek(), title: '', passPercent: 80, questions: [] },
  );
}
