/** The feed's list: new ones behind a line, cards, more on demand; or its silence, with one act. */
import { useEffect, useRef } from 'preact/hooks';
import { hasFilters, NO_FILTERS } from '../../model/feed-filters.ts';
import { Notice } from '../notice.tsx';
import { Skeleton } from '../skeleton.tsx';
import { t } from '../t.ts';
import { tFeed } from '../words/feed.ts';
import { FailureNotice } from './failure-notice.tsx';
import { FeedCard } from './feed-card.tsx';
import type { WidgetGiven } from './widget-models.ts';

export function FeedList(given: WidgetGiven) {
  const { feed } = given.models;
  const top = useReading(feed);
  const state = feed.state.value;
  return (
    <div class="list">
      <span ref={top} class="list-top" />
      <NewLine {...given} />
      {state === 'loading' && <Skeleton />}
      {state === 'failed' && (
        <FailureNotice text={tFeed('failed')} failure={feed.failure.value} onRetry={() => void feed.load()} />
      )}
      {state === 'ready' && feed.practices.value.length === 0 && <EmptyFeed {...given} />}
      {state === 'ready' &&
        feed.practices.value.map((practice) => <FeedCard key={practice.id} practice={practice} {...given} />)}
      {state === 'ready' && <More {...given} />}
    </div>
  );
}

function NewLine({ models: { feed } }: WidgetGiven) {
  const count = feed.waiting.value;
  return (
    <output class="new-line">
      {count > 0 && (
        <button type="button" class="btn edged" onClick={() => feed.showWaiting()}>
          {tFeed('newOnes', { n: count })}
        </button>
      )}
    </output>
  );
}

function EmptyFeed({ models: { feed } }: WidgetGiven) {
  if (!hasFilters(feed.filters.value)) return <Notice text={tFeed('empty')} hint={tFeed('emptyHint')} />;
  const clear = () => void feed.filter(NO_FILTERS);
  return <Notice text={tFeed('emptyFiltered')} act={{ label: tFeed('clearFilters'), run: clear }} />;
}

function More({ models: { feed } }: WidgetGiven) {
  if (feed.next.value === null) return null;
  const busy = feed.loadingMore.value;
  return (
    <>
      {feed.failure.value && (
        <FailureNotice
          text={tFeed('failed')}
          failure={feed.failure.value}
          slim
          onRetry={() => void feed.more()}
        />
      )}
      <button type="button" class="btn edged more" aria-disabled={busy} onClick={() => void feed.more()}>
        {busy ? t('loading') : tFeed('more')}
      </button>
    </>
  );
}

/** Somebody reads when the top of the list is out of sight, or when the keyboard is inside it. */
function useReading(feed: WidgetGiven['models']['feed']) {
  const top = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const mark = top.current;
    const list = mark?.parentElement;
    if (!mark || !list) return undefined;
    let inSight = true;
    // The keyboard may already be inside: the root that holds the list knows, be it a page or a shadow.
    const root = list.getRootNode() as Document | ShadowRoot;
    let within = list.contains(root.activeElement);
    const tell = () => {
      feed.reading.value = !inSight || within;
    };
    const watcher = new IntersectionObserver(([entry]) => {
      inSight = entry?.isIntersecting ?? true;
      tell();
    });
    const follow = (event: Event) => {
      within = event.type === 'focusin';
      tell();
    };
    watcher.observe(mark);
    list.addEventListener('focusin', follow);
    list.addEventListener('focusout', follow);
    return () => watcher.disconnect();
  }, [feed]);
  return top;
}
