/** The way to ask on a record: a line where the deal stands still, plain words elsewhere, and what was asked already. */
import { useState } from 'preact/hooks';
import type { LiveState, RecordView } from '../live-state.ts';
import { lazyView } from '../pages/lazy-view.tsx';
import { leavingOn } from '../pages/waiting-on.ts';
import { send } from '../send.ts';
import { tAsking } from '../words/asking.ts';

const LazyAsk = lazyView(() => import('./ask-box.tsx').then(({ AskBox }) => AskBox));

interface AskLineProps {
  readonly asking: NonNullable<RecordView['asking']>;
  readonly tabId: number;
  readonly live: Pick<LiveState, 'waiting' | 'online'>;
  onOpen(practiceId: string): void;
}

export function AskLine({ asking, tabId, live, onOpen }: AskLineProps) {
  const { asked, stalled, title, begun } = asking;
  // Whoever was writing goes on where they were.
  const [open, setOpen] = useState(begun !== undefined);
  if (asked !== undefined) {
    const leaving = leavingOn(live, 'askQuestion', asked);
    return (
      <p class="undo ask-sent">
        {tAsking(leaving ?? 'asked')}
        <button type="button" class="btn" onClick={() => void send('question.undo', { id: asked, tabId })}>
          {tAsking('takeBack')}
        </button>
      </p>
    );
  }
  if (open) return <LazyAsk tabId={tabId} title={title} begun={begun} live={live} onOpen={onOpen} />;
  return (
    <p class={stalled ? 'ask-line' : 'quiet rest'}>
      {stalled && <b>{tAsking('stalled')} </b>}
      <button type="button" class={stalled ? 'btn go' : 'btn link'} onClick={() => setOpen(true)}>
        {tAsking('askLink')}
      </button>
    </p>
  );
}
