/** One question to answer: what is asked, its picture, its choices, one act. Nothing on it tells which is right. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AskedQuizQuestion } from '#contract/quiz';
import type { Failure } from '../../../model/read-failure.ts';
import { MarkedText } from '../../marked-text.tsx';
import { Picture, type LoadPicture } from '../../picture.tsx';
import { t } from '../../t.ts';
import { tQuiz } from '../../words/quiz.ts';
import type { Lang } from '#contract/words';

interface QuestionFormProps {
  readonly question: AskedQuizQuestion;
  readonly lang: Lang;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  readonly chosen: readonly string[];
  readonly busy: boolean;
  readonly failure?: Failure | undefined;
  readonly loadPicture: LoadPicture;
  onChoose(id: string, on: boolean): void;
  onAnswer(): void;
}

export function QuestionForm({ question, lang, at, of, chosen, busy, failure, ...on }: QuestionFormProps) {
  const ready = chosen.length > 0 && !busy;
  const formRef = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => formRef.current?.querySelector<HTMLElement>('legend')?.focus(), [question.id]);
  return (
    <form
      ref={formRef}
      class="quiz-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) on.onAnswer();
      }}
    >
      <Progress at={at} of={of} />
      <fieldset>
        <legend tabIndex={-1}>
          <MarkedText text={question.text} lang={lang} />
        </legend>
        {question.picture && <Picture picture={question.picture} author="" loadPicture={on.loadPicture} />}
        <p class="quiet">{tQuiz(question.kind === 'single' ? 'chooseOne' : 'chooseMany')}</p>
        <Choices question={question} lang={lang} chosen={chosen} onChoose={on.onChoose} />
      </fieldset>
      {failure && (
        <p class="wrong" role="alert">
          {failure.title ?? t('failed')}
        </p>
      )}
      <button type="submit" class="btn main" aria-disabled={!ready}>
        {tQuiz('answer')}
      </button>
    </form>
  );
}

function Choices({
  question,
  lang,
  chosen,
  onChoose,
}: Pick<QuestionFormProps, 'question' | 'lang' | 'chosen' | 'onChoose'>) {
  return (
    <div class="quiz-choices">
      {question.choices.map(({ id, text }) => (
        <label key={id} class="quiz-choice">
          <input
            type={question.kind === 'single' ? 'radio' : 'checkbox'}
            name={question.id}
            checked={chosen.includes(id)}
            onChange={(event) => onChoose(id, event.currentTarget.checked)}
          />
          <MarkedText text={text} lang={lang} />
        </label>
      ))}
    </div>
  );
}

export function Progress({ at, of }: { readonly at: number; readonly of: number }) {
  return (
    <div class="quiz-progress">
      <p class="quiet">{tQuiz('place', { at, of })}</p>
      <progress value={at - 1} max={of} aria-label={tQuiz('place', { at, of })} />
    </div>
  );
}
