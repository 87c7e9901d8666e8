/** A question in a list: who asks, what, about what, and where it stands. */
import type { QuestionView } from '#contract/question';
import { Facts } from '../../facts.tsx';
import { MarkedText } from '../../marked-text.tsx';
import { tQuestion } from '../../words/question.ts';
import { AskerLine } from './asker-line.tsx';

interface QuestionCardProps {
  readonly question: QuestionView;
  readonly marks?: readonly (readonly [number, number])[];
  readonly now?: number | undefined;
  onOpen(): void;
}

export function QuestionCard({ question, marks, now, onOpen }: QuestionCardProps) {
  const heading = `question-${question.id}`;
  const { status, answers, body, lang } = question;
  return (
    <article class="card post" aria-labelledby={heading}>
      <AskerLine question={question} now={now} />
      <h3 id={heading} class="card-title">
        <button type="button" class="open" onClick={onOpen}>
          <MarkedText text={question.title} lang={lang} marks={marks} />
        </button>
      </h3>
      {body && (
        <p class="how cut" lang={lang}>
          <MarkedText text={body} lang={lang} />
        </p>
      )}
      <Facts told={{ facets: question.facets }} />
      <p class={status === 'answered' ? 'proof' : 'quiet'}>
        {status === 'answered'
          ? tQuestion('accepted')
          : answers.length > 0
            ? tQuestion('answerCount', { n: answers.length })
            : tQuestion('noAnswer')}
      </p>
    </article>
  );
}
