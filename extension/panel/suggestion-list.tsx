/** At most three suggestions, one click each, and honesty when there is nothing. */
import { Notice } from '#widget/ui/notice.tsx';
import { SuggestionCard } from '#widget/ui/suggestion-card.tsx';
import { tPanel } from '#widget/ui/words/panel.ts';
import type { LiveState, RecordView } from '../live-state.ts';
import { loadPicture } from '../pages/load-picture.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';

interface SuggestionListProps {
  readonly record: RecordView;
  readonly tabId: number;
  readonly sync: LiveState['sync'];
  onOpen(practiceId: string): void;
  onSearch(): void;
}

export function SuggestionList({ record, tabId, sync, onOpen, onSearch }: SuggestionListProps) {
  const search = { label: tPanel('searchInstead'), run: onSearch };
  if (record.shown.length === 0) return <Nothing sync={sync} search={search} record={record} />;
  return (
    <section class="suggestions" aria-labelledby="suggestions">
      <h2 id="suggestions" class="unseen">
        {tPanel('title')}
      </h2>
      {record.shown.map(({ suggestion, answer }) => {
        const practiceId = suggestion.practice.id;
        return (
          <SuggestionCard
            key={practiceId}
            suggestion={suggestion}
            answer={answer}
            loadPicture={loadPicture}
            onOpen={() => onOpen(practiceId)}
            onAnswer={(given) => void send('verdict.give', { tabId, practiceId, answer: given })}
            onUndo={() => void send('verdict.undo', { tabId, practiceId })}
          />
        );
      })}
      <p class="quiet rest">
        {tPanel('nothingElse')}{' '}
        <button type="button" class="btn link" onClick={onSearch}>
          {tPanel('searchInstead')}
        </button>
      </p>
    </section>
  );
}

interface NothingProps {
  readonly sync: LiveState['sync'];
  readonly search: { readonly label: string; run(): void };
  readonly record: Pick<RecordView, 'won' | 'bare'>;
}

/** Nothing found is one thing, nothing there yet another: the person must not take the second for the first. */
function Nothing({ sync, search, record: { won, bare } }: NothingProps) {
  if (sync.at === undefined && sync.status === 'running') return <Notice text={tPanel('preparing')} />;
  if (sync.at === undefined) {
    const retry = { label: tCompanion('sendAgain'), run: () => void send('sync.run', {}) };
    return <Notice text={tCompanion('firstSyncFailed')} icon="cloud" act={retry} />;
  }
  if (bare) return <Notice text={tPanel('saysLittle')} hint={tPanel('sayMore')} act={search} slim={won} />;
  return <Notice text={tPanel('nothingHere')} act={search} slim={won} />;
}
