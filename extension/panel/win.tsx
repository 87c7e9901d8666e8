/** A won deal in the panel: the draft and its one click, then the undo and the questions. Its code comes with the first win. */
import { JoinedLine } from '#widget/ui/joined-line.tsx';
import { tPanel } from '#widget/ui/words/panel.ts';
import type { LiveState, RecordView } from '../live-state.ts';
import { ShareDraft } from '../pages/share-draft.tsx';
import { ShareQuestions } from '../pages/share-questions.tsx';

interface WinProps {
  readonly record: RecordView;
  readonly tabId: number;
  readonly live: LiveState;
}

export function Win({ record, tabId, live }: WinProps) {
  const { draft, share } = record;
  if (share) return <ShareQuestions key={share.id} share={share} levers={live.levers} live={live} />;
  if (record.joined) return <JoinedLine {...record.joined} />;
  if (!draft || record.shared) return null;
  return (
    <section class="win" aria-label={tPanel('wonHere')}>
      <ShareDraft key={draft.id} draft={draft} named={record.named} tabId={tabId} />
    </section>
  );
}
