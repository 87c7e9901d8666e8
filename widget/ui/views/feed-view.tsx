/** The feed: search and filters, the stream, and the practice that is open. */
import { useEffect, useRef } from 'preact/hooks';
import { Filters } from '../filters.tsx';
import { RecentSearches } from '../recent-searches.tsx';
import { SearchBox } from '../search-box.tsx';
import { tFeed } from '../words/feed.ts';
import { ActFailure } from './act-failure.tsx';
import { FeedList } from './feed-list.tsx';
import { PracticePane } from './practice-pane.tsx';
import { SearchResults } from './search-results.tsx';
import type { WidgetGiven } from './widget-models.ts';

interface FeedViewProps extends WidgetGiven {
  /** One practice and nothing else: there is no feed to go back to. */
  readonly alone: boolean;
}

export function FeedView({ alone, ...given }: FeedViewProps) {
  const { open, search } = given.models;
  const isOpen = open.id.value !== undefined;
  const body = useFocusOnClose(isOpen);
  const openId = open.id.value;
  useEffect(() => {
    if (openId !== undefined) search.chose();
  }, [openId, search]);
  return (
    <div ref={body} class="body">
      {!alone && <Finding {...given} />}
      {!alone && (
        <section class="stream" aria-label={tFeed('title')}>
          <ActFailure {...given} />
          {search.state.value === 'idle' && given.feedHead}
          {search.state.value === 'idle' ? <FeedList {...given} /> : <SearchResults {...given} />}
        </section>
      )}
      {isOpen && <PracticePane {...given} onClose={alone ? undefined : () => open.close()} />}
    </div>
  );
}

function Finding({ models: { search, feed }, choices }: WidgetGiven) {
  const fieldRef = useRef<HTMLInputElement>(null);
  // What was clicked goes with the click.
  const andWrite = (act: () => unknown) => {
    void act();
    fieldRef.current?.focus();
  };
  return (
    <div class="finding">
      <SearchBox
        fieldRef={fieldRef}
        value={search.text.value}
        onSearch={(text) => void search.search(text, feed.filters.value)}
      />
      {search.text.value === '' && (
        <RecentSearches
          recent={search.recent.value}
          onSearch={(text) => andWrite(() => search.search(text, feed.filters.value))}
          onClear={() => andWrite(() => search.forget())}
        />
      )}
      <Filters
        filters={feed.filters.value}
        choices={choices}
        onFilter={(change) => {
          void feed.filter(change);
          void search.ask(feed.filters.value);
        }}
      />
    </div>
  );
}

/** Closing gives the keyboard back to the card that was opened, wherever it is now. */
function useFocusOnClose(isOpen: boolean) {
  const root = useRef<HTMLDivElement>(null);
  const lastRef = useRef<string | undefined>(undefined);
  useEffect(() => {
    const current = root.current?.querySelector<HTMLElement>('[data-practice][aria-current="true"]');
    if (isOpen) lastRef.current = current?.dataset['practice'];
    else if (lastRef.current)
      root.current?.querySelector<HTMLElement>(`[data-practice="${lastRef.current}"]`)?.focus();
  }, [isOpen]);
  return root;
}
