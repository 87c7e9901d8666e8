/** One question, whole: who, what, about what, the answers, and what the reader can do: answer, pass, accept, hide. */
import { useState } from 'preact/hooks';
import type { QuestionView as Question } from '#contract/question';
import type { OpenQuestion } from '../../../model/open-question.ts';
import { AskTwice } from '../../ask-twice.tsx';
import { Facts } from '../../facts.tsx';
import { Icon } from '../../icon.tsx';
import { formatList } from '../../intl.ts';
import { MarkedText } from '../../marked-text.tsx';
import { Notice } from '../../notice.tsx';
import { Skeleton } from '../../skeleton.tsx';
import { t } from '../../t.ts';
import { tQuestion } from '../../words/question.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerList } from './answer-list.tsx';
import { AskerLine } from './asker-line.tsx';

interface QuestionViewProps {
  readonly open: InstanceType<typeof OpenQuestion>;
  readonly now?: number | undefined;
  onBack(): void;
  onPractice(id: string): void;
}

export function QuestionView(given: QuestionViewProps) {
  const { open, onBack } = given;
  const question = open.question.value;
  const failure = open.failure.value;
  return (
    <div class="question-whole">
      <button type="button" class="btn back" onClick={onBack}>
        <Icon name="back" />
        {tQuestion('back')}
      </button>
      {question && <Whole {...given} question={question} />}
      {!question && !failure && <Skeleton cards={1} />}
      {!question && failure && (
        <FailureNotice
          text={tQuestion(failure.code === 'not-found' ? 'gone' : 'oneFailed')}
          failure={failure}
          onRetry={() => void open.load()}
        />
      )}
    </div>
  );
}

type WholeProps = QuestionViewProps & { readonly question: Question };

function Whole(given: WholeProps) {
  const { question, open, now, onPractice } = given;
  const { title, body, lang, mine, practice, status } = question;
  const refused = open.actFailure.value;
  return (
    <article class="whole" aria-label={title}>
      <AskerLine question={question} now={now} />
      <h2 class="whole-title" tabIndex={-1} lang={lang}>
        <MarkedText text={title} lang={lang} />
      </h2>
      {body && (
        <p class="how" lang={lang}>
          <MarkedText text={body} lang={lang} />
        </p>
      )}
      <Facts told={{ facets: question.facets }} />
      {practice && (
        <p class="proof">
          <Icon name="check" />
          {tQuestion('accepted')}
          <button type="button" class="btn link" onClick={() => onPractice(practice.id)}>
            {tQuestion('seePractice')}
          </button>
        </p>
      )}
      {mine.route === 'waiting' && status === 'open' && <p class="quiet">{tQuestion('askedYou')}</p>}
      {mine.route === 'passed' && <p class="quiet">{tQuestion('passed')}</p>}
      {refused && <Notice slim live="alert" text={refused.title ?? t('failed')} />}
      {open.arrived.value && <Notice slim live="alert" text={tQuestion('answerArrived')} />}
      {status === 'open' && !mine.asked && mine.route !== 'passed' && <AnswerForm open={open} mine={mine} />}
      {mine.asked && <Own {...given} />}
      <AnswerList open={open} question={question} now={now} onPractice={onPractice} />
    </article>
  );
}

/** What only the asker sees: who was asked, whether the name stays hidden, and the way back. */
function Own({ question: { mine, status }, open, onBack }: WholeProps) {
  const people = mine.routed?.map(({ name }) => name) ?? [];
  return (
    <div class="own-question">
      {status === 'open' && (
        <p class="quiet">
          {people.length > 0
            ? tQuestion('routed', { people: formatList(people) })
            : tQuestion('routedNobody')}
        </p>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={mine.hidden === true}
          onChange={(event) => void open.hide(event.currentTarget.checked)}
        />
        <span>{tQuestion('stayHidden')}</span>
      </label>
      {status === 'open' && <Withdrawing open={open} onBack={onBack} />}
    </div>
  );
}

/** Asked twice: there is no way back to its words. */
function Withdrawing({ open, onBack }: Pick<WholeProps, 'open' | 'onBack'>) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" class="btn link" onClick={() => setSure(true)}>
        {tQuestion('withdraw')}
      </button>
    );
  }
  const withdraw = async () => {
    if (await open.withdraw()) onBack();
  };
  return (
    <AskTwice
      sure={tQuestion('withdrawSure')}
      yes={tQuestion('withdrawYes')}
      busy={open.busy.value}
      onYes={() => void withdraw()}
      onNo={() => setSure(false)}
    />
  );
}
