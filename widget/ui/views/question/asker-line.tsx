/** Who asks: a person where they are known to the reader, else a colleague without a name. Always the first line. */
import type { QuestionView } from '#contract/question';
import { Icon } from '../../icon.tsx';
import { formatAgo } from '../../intl.ts';
import { PersonLine } from '../../person-line.tsx';
import { tQuestion } from '../../words/question.ts';

interface AskerLineProps {
  readonly question: QuestionView;
  readonly now?: number | undefined;
}

export function AskerLine({ question: { asker, at, mine, status }, now }: AskerLineProps) {
  const isHidden = mine.asked && (status === 'open' || mine.hidden === true);
  if (asker && !isHidden) return <PersonLine person={asker} at={at} now={now} />;
  return (
    <div class="who">
      <span class="face nobody" aria-hidden="true">
        <Icon name="comment" />
      </span>
      <div>
        <b>{tQuestion(mine.asked ? 'you' : 'somebody')}</b>
        <span class="dotted">
          <span>{tQuestion('hiddenNow')}</span>
          <span>
            <time dateTime={at}>{formatAgo(at, now)}</time>
          </span>
        </span>
      </div>
    </div>
  );
}
