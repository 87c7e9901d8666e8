/** The end of a quiz: how it went, for the person's eyes; whether others see it is one click of theirs. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { QuizTaking as Taking } from '#contract/quiz';
import type { QuizTaking } from '../../../model/quiz-taking.ts';
import { t } from '../../t.ts';
import { tQuiz } from '../../words/quiz.ts';
import { AnsweredQuestion } from './answered-question.tsx';

interface QuizEndProps {
  readonly model: InstanceType<typeof QuizTaking>;
  readonly taking: Taking;
  onOpenPractice?: ((id: string) => void) | undefined;
}

export function QuizEnd({ model, taking, onOpenPractice }: QuizEndProps) {
  const { quiz, answered } = taking;
  const right = answered.filter((each) => each.right).length;
  const resultRef = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => resultRef.current?.focus(), []);
  return (
    <div class="quiz-end">
      <h3 ref={resultRef} tabIndex={-1}>
        {tQuiz(quiz.mine.passed ? 'passed' : 'notPassed')}
        <span class="quiet"> · {tQuiz('score', { right, of: quiz.questions })}</span>
      </h3>
      <p>{tQuiz(quiz.mine.passed ? 'passedHint' : 'notPassedHint')}</p>
      {model.act.failure.value && (
        <p class="wrong" role="alert">
          {model.act.failure.value.title ?? t('failed')}
        </p>
      )}
      <Acts model={model} taking={taking} />
      <section class="quiz-review" aria-label={tQuiz('yourAnswers')}>
        <h3>{tQuiz('yourAnswers')}</h3>
        {answered.map((each) => (
          <AnsweredQuestion
            key={each.question.id}
            answered={each}
            lang={quiz.lang}
            nested
            onOpenPractice={onOpenPractice}
          />
        ))}
      </section>
    </div>
  );
}

function Acts({ model, taking: { quiz } }: Pick<QuizEndProps, 'model' | 'taking'>) {
  const { passed, shown } = quiz.mine;
  return (
    <div class="acts">
      {passed && (
        <button type="button" class={`btn ${shown ? '' : 'edged'}`} onClick={() => void model.show(!shown)}>
          {tQuiz(shown ? 'hide' : 'show')}
        </button>
      )}
      {quiz.status === 'live' && (
        <button type="button" class="btn" onClick={() => void model.again()}>
          {tQuiz('again')}
        </button>
      )}
    </div>
  );
}
