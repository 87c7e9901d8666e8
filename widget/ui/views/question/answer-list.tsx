/** The answers to a question; the asker accepts one, and it becomes a practice. */
import type { Answer, QuestionView } from '#contract/question';
import type { OpenQuestion } from '../../../model/open-question.ts';
import { MarkedText } from '../../marked-text.tsx';
import { PersonLine } from '../../person-line.tsx';
import { tQuestion } from '../../words/question.ts';

interface AnswerListProps {
  readonly open: InstanceType<typeof OpenQuestion>;
  readonly question: QuestionView;
  readonly now?: number | undefined;
  onPractice(id: string): void;
}

export function AnswerList({ open, question, now, onPractice }: AnswerListProps) {
  const { answers, mine, status, lang } = question;
  if (answers.length === 0 && !mine.asked) return null;
  return (
    <section class="talk">
      <h3>{tQuestion('answers')}</h3>
      {answers.length === 0 && <p class="quiet">{tQuestion('noAnswer')}</p>}
      {answers.map((answer) => (
        <article key={answer.id} class={answer.accepted ? 'answer kept' : 'answer'}>
          <PersonLine person={answer.author} at={answer.at} now={now} />
          {answer.text && (
            <p class="how" lang={lang}>
              <MarkedText text={answer.text} lang={lang} />
            </p>
          )}
          <Linked answer={answer} lang={lang} onPractice={onPractice} />
          {mine.asked && status === 'open' && (
            <button type="button" class="btn go" onClick={() => void open.accept(answer.id)}>
              {tQuestion('accept')}
            </button>
          )}
        </article>
      ))}
    </section>
  );
}

interface LinkedProps {
  readonly answer: Answer;
  readonly lang: QuestionView['lang'];
  onPractice(id: string): void;
}

function Linked({ answer: { practice }, lang, onPractice }: LinkedProps) {
  if (!practice) return null;
  return (
    <p>
      <button type="button" class="open" onClick={() => onPractice(practice.id)}>
        <MarkedText text={practice.title} lang={lang} />
      </button>
    </p>
  );
}
