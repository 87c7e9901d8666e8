/** The whole widget once signed in: search and filters, the feed, and the practice that is open. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Face } from '../face.tsx';
import { Filters } from '../filters.tsx';
import { Mark } from '../mark.tsx';
import { SearchBox } from '../search-box.tsx';
import { SyncLine } from '../sync-line.tsx';
import { tFeed } from '../words/feed.ts';
import { ActFailure } from './act-failure.tsx';
import { FeedList } from './feed-list.tsx';
import { PracticePane } from './practice-pane.tsx';
import { SearchResults } from './search-results.tsx';
import type { WidgetGiven } from './widget-models.ts';

interface WidgetViewProps extends WidgetGiven {
  readonly view: 'feed' | 'practice';
  readonly offline: boolean;
  /** Acts at the end of the head: signing out. */
  readonly children?: ComponentChildren;
}

export function WidgetView({ view, offline, children, ...given }: WidgetViewProps) {
  const { open, comments } = given.models;
  const alone = view === 'practice';
  const isOpen = open.id.value !== undefined;
  const root = useFocusOnClose(isOpen);
  return (
    <div ref={root} class={`widget ${isOpen ? 'has-open' : ''} ${alone ? 'alone' : ''}`}>
      <div class="head">
        <Mark />
        <h2>{tFeed('title')}</h2>
        <div class="head-end">
          <SyncLine
            waiting={comments.waiting.value}
            offline={offline}
            onRetry={() => void comments.retry()}
          />
          <span class="me">
            <Face person={given.me} small />
            <span>{given.me.name}</span>
          </span>
          {children}
        </div>
      </div>
      <div class="body">
        {!alone && <Finding {...given} />}
        {!alone && (
          <section class="stream" aria-label={tFeed('title')}>
            <ActFailure {...given} />
            {given.models.search.state.value === 'idle' ? (
              <FeedList {...given} />
            ) : (
              <SearchResults {...given} />
            )}
          </section>
        )}
        {isOpen && <PracticePane {...given} onClose={alone ? undefined : () => open.close()} />}
      </div>
    </div>
  );
}

function Finding({ models: { search, feed }, choices }: WidgetGiven) {
  return (
    <div class="finding">
      <SearchBox
        value={search.text.value}
        onSearch={(text) => void search.search(text, feed.filters.value)}
      />
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
