/** What was found, with the words that matched; when nothing is, what to try instead. */
import { hasFilters, NO_FILTERS } from '../../model/feed-filters.ts';
import type { PlaceId } from '../../model/places.ts';
import { Notice } from '../notice.tsx';
import { Skeleton } from '../skeleton.tsx';
import { tFeed } from '../words/feed.ts';
import { tSearch } from '../words/search.ts';
import { FailureNotice } from './failure-notice.tsx';
import { FeedCard } from './feed-card.tsx';
import { SearchBeside } from './search-beside.tsx';
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
  if (state === 'loading' && search.isEmpty.value) return <Skeleton />;
  if (search.isEmpty.value) return <Empty {...given} />;
  const isNarrowed = hasFilters(feed.filters.value);
  const go = (place: PlaceId, at: string) => {
    search.chose();
    given.onGo?.(place, at);
  };
  return (
    <div class="list">
      <SearchBeside beside={search.beside.value} onGo={go} />
      <output class="quiet">
        {found.length > 0 || !isNarrowed ? tSearch('found', { n: found.length }) : tSearch('noneFiltered')}
        {isNarrowed && (found.length > 0 ? ' · ' : ' ') + tSearch('filtersOfPractices')}
      </output>
      {found.length === 0 && isNarrowed && (
        <button type="button" class="btn edged more" onClick={() => widen(given)}>
          {tSearch('withoutFilters')}
        </button>
      )}
      {found.map(({ practice, marks }) => (
        <FeedCard key={practice.id} practice={practice} marks={marks} {...given} />
      ))}
    </div>
  );
}

/** Nothing found is one thing, nothing under these filters another. */
function Empty(given: WidgetGiven) {
  const { search, feed } = given.models;
  const { onAsk } = given;
  const q = search.text.value.trim();
  if (hasFilters(feed.filters.value)) {
    const act = { label: tSearch('withoutFilters'), run: () => widen(given) };
    return <Notice text={tSearch('noneFiltered')} icon="search" live="status" act={act} />;
  }
  return (
    <Notice
      text={tFeed('emptySearch', { q })}
      hint={tFeed('emptySearchHint')}
      icon="search"
      live="status"
      act={onAsk && { label: tSearch('ask'), run: () => onAsk(q) }}
    />
  );
}

function widen({ models: { feed, search } }: WidgetGiven): void {
  void feed.filter(NO_FILTERS);
  void search.ask({});
}
