/** The panel on a record: its header, the win if there is one, then what helps. */
import type { ComponentChildren } from 'preact';
import type { LiveState, RecordView } from '../live-state.ts';
import { lazyView } from '../pages/lazy-view.tsx';
import { SiteLine } from '../pages/site-line.tsx';
import { Helping } from './helping.tsx';
import { QuizCorner } from './quiz-corner.tsx';
import { AskLine } from './ask-line.tsx';
import { RecordHeader } from './record-header.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { TakenUpLine } from './taken-up-line.tsx';

const loadAgreement = () => import('./agreement-card.tsx').then(({ AgreementCard }) => AgreementCard);
const LazyAgreement = lazyView(loadAgreement, { silent: true });

const LazyWin = lazyView(() => import('./win.tsx').then(({ Win }) => Win));

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
        <Helping record={record} tabId={tabId} live={live} onOpen={onOpen} />
        {(record.draft || record.share || record.joined) && (
          <LazyWin record={record} tabId={tabId} live={live} />
        )}
        {/* One at most: the record's own help comes first. */}
        {(record.help ? [] : live.takenUp.slice(0, 1)).map((notice) => (
          <TakenUpLine key={notice.practiceId} notice={notice} onOpen={() => onOpen(notice.practiceId)} />
        ))}
        {record.agreement && <LazyAgreement match={record.agreement} onOpen={onOpen} />}
        <SuggestionList record={record} tabId={tabId} sync={live.sync} onOpen={onOpen} onSearch={onSearch} />
        <QuizCorner onOpenPractice={onOpen} />
        {record.asking && (
          <AskLine
            key={`${tabId} ${record.visit}`}
            asking={record.asking}
            tabId={tabId}
            live={live}
            onOpen={onOpen}
          />
        )}
        <SiteLine site={live.site} />
      </main>
    </>
  );
}
