/** A quiz being taken: the question, or what was right, or how it ended. One main act at a time. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { QuizTaking as Taking } from '#contract/quiz';
import type { QuizTaking } from '../../../model/quiz-taking.ts';
import { MarkedText } from '../../marked-text.tsx';
import type { LoadPicture } from '../../picture.tsx';
import { Skeleton } from '../../skeleton.tsx';
import { tQuiz } from '../../words/quiz.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { AnsweredQuestion } from './answered-question.tsx';
import { Progress, QuestionForm } from './question-form.tsx';
import { QuizEnd } from './quiz-end.tsx';

interface QuizTakingViewProps {
  readonly model: InstanceType<typeof QuizTaking>;
  readonly loadPicture: LoadPicture;
  onOpenPractice?: ((id: string) => void) | undefined;
}

export function QuizTakingView({ model, loadPicture, onOpenPractice }: QuizTakingViewProps) {
  const taking = model.taking.value;
  const failure = model.loadFailure.value;
  if (!taking) {
    if (!failure) return <Skeleton cards={1} />;
    const text = failure.code === 'not-found' ? tQuiz('gone') : tQuiz('quizFailed');
    return <FailureNotice text={text} failure={failure} onRetry={() => void model.load()} />;
  }
  const asked = model.asked.value;
  return (
    <section class="quiz-taking" aria-labelledby="quiz-title">
      <h2 id="quiz-title" class="whole-title" lang={taking.quiz.lang}>
        <MarkedText text={taking.quiz.title} lang={taking.quiz.lang} />
      </h2>
      {asked && (
        <QuestionForm
          question={asked}
          lang={taking.quiz.lang}
          at={taking.answered.length + 1}
          of={taking.quiz.questions}
          chosen={model.chosen.value}
          busy={model.act.busy.value}
          failure={model.act.failure.value}
          loadPicture={loadPicture}
          onChoose={(id, on) => model.choose(id, on)}
          onAnswer={() => void model.answer()}
        />
      )}
      <Told model={model} taking={taking} onOpenPractice={onOpenPractice} />
      {model.isOver.value && <QuizEnd model={model} taking={taking} onOpenPractice={onOpenPractice} />}
    </section>
  );
}

type ToldProps = Pick<QuizTakingViewProps, 'model' | 'onOpenPractice'> & { readonly taking: Taking };

/** Takes the focus, so that a screen reader hears first whether it was right. */
function Told({ model, taking, onOpenPractice }: ToldProps) {
  const last = model.last.value;
  const verdictRef = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => verdictRef.current?.focus(), [last?.question.id]);
  if (!last) return null;
  return (
    <div class="quiz-question">
      <Progress at={taking.answered.length} of={taking.quiz.questions} />
      <p ref={verdictRef} class="quiz-verdict" tabIndex={-1}>
        {tQuiz(last.right ? 'right' : 'wrong')}
      </p>
      <AnsweredQuestion answered={last} lang={taking.quiz.lang} onOpenPractice={onOpenPractice} />
      <button type="button" class="btn main" onClick={() => model.goOn()}>
        {tQuiz(taking.next ? 'next' : 'seeEnd')}
      </button>
    </div>
  );
}
