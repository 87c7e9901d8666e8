/** What was found, with the words that matched; when nothing is, what to try instead. */
import { Notice } from '../notice.tsx';
import { Skeleton } from '../skeleton.tsx';
import { tFeed } from '../words/feed.ts';
import { FailureNotice } from './failure-notice.tsx';
import { FeedCard } from './feed-card.tsx';
import type { WidgetGiven } from './widget-models.ts';

export function SearchResults(given: WidgetGiven) {
  const { search, feed } = given.models;
  const state = search.state.value;
  const found = search.found.value;
  if (state === 'failed') {
    const retry = () => void search.ask(feed.filters.value);
    return <FailureNotice text={tFeed('failed')} failure={search.failure.value} onRetry={retry} />;
  }
  // The last answer stays while the next is on its way: a list that blinks at each letter cannot be read.
  if (state === 'loading' && found.length === 0) return <Skeleton />;
  if (found.length === 0) {
    const q = search.text.value.trim();
    return (
      <Notice
        text={tFeed('emptySearch', { q })}
        hint={tFeed('emptySearchHint')}
        icon="search"
        live="status"
      />
    );
  }
  return (
    <div class="list">
      <output class="quiet">{tFeed('found', { n: found.length })}</output>
      {found.map(({ practice, marks }) => (
        <FeedCard key={practice.id} practice={practice} marks={marks} {...given} />
      ))}
    </div>
  );
}
