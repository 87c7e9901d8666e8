/** The panel on a record: its header, the win if there is one, then what helps. */
import type { ComponentChildren } from 'preact';
import { JoinedLine } from '#widget/ui/joined-line.tsx';
import { tPanel } from '#widget/ui/words/panel.ts';
import type { LiveState, RecordView } from '../live-state.ts';
import { lazyView } from '../pages/lazy-view.tsx';
import { ShareDraft } from '../pages/share-draft.tsx';
import { ShareQuestions } from '../pages/share-questions.tsx';
import { SiteLine } from '../pages/site-line.tsx';
import { HelpQuestion } from './help-question.tsx';
import { QuizCorner } from './quiz-corner.tsx';
import { AskLine } from './ask-line.tsx';
import { RecordHeader } from './record-header.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { TakenUpLine } from './taken-up-line.tsx';

const loadAgreement = () => import('./agreement-card.tsx').then(({ AgreementCard }) => AgreementCard);
const LazyAgreement = lazyView(loadAgreement, { silent: true });

interface RecordBodyProps {
  readonly record: RecordView;
  readonly tabId: number;
  readonly live: LiveState;
  readonly children: ComponentChildren;
  onOpen(practiceId: string): void;
  onSearch(): void;
}

export function RecordBody({ record, tabId, live, children, onOpen, onSearch }: RecordBodyProps) {
  return (
    <>
      <RecordHeader record={record} tabId={tabId} />
      <main>
        {children}
        {record.help && <HelpQuestion help={record.help} tabId={tabId} onOpen={onOpen} />}
        <Win record={record} tabId={tabId} live={live} />
        {/* One at most: the record's own help comes first. */}
        {(record.help ? [] : live.takenUp.slice(0, 1)).map((notice) => (
          <TakenUpLine key={notice.practiceId} notice={notice} onOpen={() => onOpen(notice.practiceId)} />
        ))}
        {record.agreement && <LazyAgreement match={record.agreement} onOpen={onOpen} />}
        <SuggestionList record={record} tabId={tabId} sync={live.sync} onOpen={onOpen} onSearch={onSearch} />
        <QuizCorner onOpenPractice={onOpen} />
        {record.asking && (
          <AskLine asking={record.asking} tabId={tabId} waiting={live.waiting} onOpen={onOpen} />
        )}
        <SiteLine site={live.site} />
      </main>
    </>
  );
}

function Win({ record, tabId, live }: Pick<RecordBodyProps, 'record' | 'tabId' | 'live'>) {
  const { draft, share } = record;
  if (share) {
    const waiting = live.waiting.some(({ act, about }) => act === 'sharePractice' && about === share.id);
    return <ShareQuestions share={share} levers={live.levers} waiting={waiting} />;
  }
  if (record.joined) return <JoinedLine {...record.joined} />;
  if (!draft || record.shared) return null;
  return (
    <section class="win" aria-label={tPanel('wonHere')}>
      <ShareDraft draft={draft} named={record.named} tabId={tabId} />
    </section>
  );
}
