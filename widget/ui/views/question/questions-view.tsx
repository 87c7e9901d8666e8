/** All questions, in four lists; asking is the one main act. */
import type { QuestionList, QuestionTab } from '../../../model/question-list.ts';
import { QUESTION_TABS } from '../../../model/question-list.ts';
import { Notice } from '../../notice.tsx';
import { Skeleton } from '../../skeleton.tsx';
import { tQuestion } from '../../words/question.ts';
import { tShell } from '../../words/shell.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { QuestionCard } from './question-card.tsx';

interface QuestionsViewProps {
  readonly list: InstanceType<typeof QuestionList>;
  readonly now?: number | undefined;
  onOpen(id: string): void;
  onAsk(): void;
}

export function QuestionsView({ list, now, onOpen, onAsk }: QuestionsViewProps) {
  return (
    <div class="questions">
      <div class="place-head">
        <h2>{tShell('questions')}</h2>
        <button type="button" class="btn go" onClick={onAsk}>
          {tQuestion('ask')}
        </button>
      </div>
      <Tabs tab={list.tab.value} waiting={list.waiting.value} onPick={(tab) => void list.pick(tab)} />
      <List list={list} now={now} onOpen={onOpen} onAsk={onAsk} />
    </div>
  );
}

interface TabsProps {
  readonly tab: QuestionTab;
  readonly waiting: number;
  onPick(tab: QuestionTab): void;
}

function Tabs({ tab, waiting, onPick }: TabsProps) {
  return (
    <fieldset class="chips place-tabs">
      <legend class="unseen">{tQuestion('lists')}</legend>
      {QUESTION_TABS.map((each) => (
        <button
          key={each}
          type="button"
          class="chip plain"
          aria-pressed={each === tab}
          onClick={() => onPick(each)}
        >
          {tQuestion(each)}
          {each === 'for-me' && waiting > 0 && <span class="count">{waiting}</span>}
        </button>
      ))}
    </fieldset>
  );
}

function List({ list, now, onOpen, onAsk }: QuestionsViewProps) {
  const state = list.state.value;
  const items = list.items.value;
  if (state === 'loading') return <Skeleton />;
  if (state === 'failed') {
    const retry = () => void list.load();
    return <FailureNotice text={tQuestion('failed')} failure={list.failure.value} onRetry={retry} />;
  }
  if (items.length === 0) {
    const act = { label: tQuestion('ask'), run: onAsk };
    return <Notice text={tQuestion(`empty-${list.tab.value}`)} hint={tQuestion('emptyHint')} act={act} />;
  }
  return (
    <div class="list">
      {items.map((question) => (
        <QuestionCard key={question.id} question={question} now={now} onOpen={() => onOpen(question.id)} />
      ))}
      {list.next.value !== null && (
        <button type="button" class="btn edged more" onClick={() => void list.more()}>
          {tQuestion('more')}
        </button>
      )}
    </div>
  );
}
