/** The quizzes: what is open, what one has taken, and for headquarters what it writes. */
import type { ComponentChildren } from 'preact';
import type { Quiz } from '#contract/quiz';
import type { Loaded } from '../../../model/loaded.ts';
import { formatAgo } from '../../intl.ts';
import { MarkedText } from '../../marked-text.tsx';
import { Notice } from '../../notice.tsx';
import { Skeleton } from '../../skeleton.tsx';
import { tQuiz } from '../../words/quiz.ts';
import { FailureNotice } from '../failure-notice.tsx';

interface QuizListViewProps {
  readonly quizzes: Loaded<readonly Quiz[]>;
  /** Headquarters writes. */
  readonly writes: boolean;
  readonly now?: number | undefined;
  onOpen(id: string): void;
  onWrite(id?: string): void;
  /** What stands under a quiz of one's own writing. */
  renderWritten?(quiz: Quiz): ComponentChildren;
}

export function QuizListView({ quizzes, ...given }: QuizListViewProps) {
  const items = quizzes.value.value;
  return (
    <section aria-labelledby="quizzes-title">
      <div class="place-head">
        <h2 id="quizzes-title">{tQuiz('title')}</h2>
        {given.writes && (
          <button type="button" class="btn edged" onClick={() => given.onWrite()}>
            {tQuiz('write')}
          </button>
        )}
      </div>
      <p class="quiet place-promise">{tQuiz('promise')}</p>
      {!items && !quizzes.failure.value && <Skeleton />}
      {quizzes.failure.value && (
        <FailureNotice
          text={tQuiz('failed')}
          failure={quizzes.failure.value}
          slim={items !== undefined}
          onRetry={() => void quizzes.load()}
        />
      )}
      {items?.length === 0 && (
        <Notice text={tQuiz('none')} hint={tQuiz(given.writes ? 'noneWriter' : 'noneHint')} />
      )}
      {items && items.length > 0 && (
        <ul class="quiz-list">
          {items.map((quiz) => (
            <li key={quiz.id}>
              <QuizCard quiz={quiz} {...given} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type CardProps = Omit<QuizListViewProps, 'quizzes'> & { readonly quiz: Quiz };

function QuizCard({ quiz, writes, now, ...on }: CardProps) {
  const { id, title, lang, by, at, status, questions } = quiz;
  const act = status === 'draft' ? () => on.onWrite(id) : () => on.onOpen(id);
  return (
    <article class="card quiz-card" aria-labelledby={`quiz-${id}`}>
      <h3 id={`quiz-${id}`} lang={lang}>
        {title ? <MarkedText text={title} lang={lang} /> : tQuiz('draft')}
      </h3>
      <p class="quiet dotted">
        <span>{by.name}</span>
        <span>{tQuiz('questions', { n: questions })}</span>
        <span>{status === 'live' ? <time dateTime={at}>{formatAgo(at, now)}</time> : tQuiz(status)}</span>
        {quiz.correctedAt && <span>{tQuiz('correctedOn')}</span>}
      </p>
      <State quiz={quiz} />
      <div class="acts">
        <button type="button" class={`btn ${quiz.mine.passed === undefined ? 'edged' : ''}`} onClick={act}>
          {tQuiz(actOf(quiz))}
        </button>
      </div>
      {writes && status !== 'draft' && on.renderWritten?.(quiz)}
    </article>
  );
}

function State({ quiz: { mine } }: { readonly quiz: Quiz }) {
  if (mine.passed === undefined) return null;
  return (
    <p>
      {tQuiz(mine.passed ? 'passed' : 'notPassed')}
      {mine.shown && <span class="quiet"> · {tQuiz('onYourPage')}</span>}
    </p>
  );
}

function actOf({ status, mine }: Quiz): 'goOnWriting' | 'review' | 'goOn' | 'start' {
  if (status === 'draft') return 'goOnWriting';
  if (mine.passed !== undefined || status === 'closed') return 'review';
  return mine.answered > 0 ? 'goOn' : 'start';
}
