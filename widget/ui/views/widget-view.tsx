/** The whole widget once signed in: head, navigation, and either the feed or another place. */
import type { ComponentChildren } from 'preact';
import type { PlaceId } from '../../model/places.ts';
import { Mark } from '../mark.tsx';
import { PlacesBar } from '../places-bar.tsx';
import { SyncLine } from '../sync-line.tsx';
import { t } from '../t.ts';
import { tFeed } from '../words/feed.ts';
import { FeedView } from './feed-view.tsx';
import type { WidgetGiven } from './widget-models.ts';

/** How to go from place to place; absent where only one thing is shown. */
export interface Navigation {
  readonly places: readonly PlaceId[];
  /** None of them is, on a colleague's page. */
  readonly current: PlaceId | undefined;
  hrefOf(place: PlaceId): string | undefined;
  onGo(place: PlaceId): void;
}

interface WidgetViewProps extends WidgetGiven {
  readonly view: 'feed' | 'practice';
  readonly offline: boolean;
  readonly navigation?: Navigation | undefined;
  /** Another place than the feed, when the reader is there. */
  readonly elsewhere?: ComponentChildren;
  /** Acts at the end of the head. */
  readonly children?: ComponentChildren;
}

export function WidgetView(props: WidgetViewProps) {
  const { view, navigation, elsewhere, models } = props;
  const alone = view === 'practice';
  const isOpen = models.open.id.value !== undefined && !elsewhere;
  return (
    <div class={`widget ${isOpen ? 'has-open' : ''} ${alone ? 'alone' : ''}`}>
      <Head {...props} />
      {navigation && <PlacesBar {...navigation} />}
      {elsewhere ? <div class="place-body">{elsewhere}</div> : <FeedView alone={alone} {...givenOf(props)} />}
    </div>
  );
}

const givenOf = ({ models, me, choices, loadPicture, now, ...rest }: WidgetViewProps): WidgetGiven => {
  const { feedHead, own, steer, bravos, praise, onAdapt, onOpenPerson, onGo, onAsk } = rest;
  const acts = { own, steer, bravos, praise, onAdapt, onOpenPerson, onGo, onAsk };
  return { models, me, choices, loadPicture, now, feedHead, ...acts };
};

function Head({ models: { comments }, navigation, offline, children }: WidgetViewProps) {
  return (
    <div class="head">
      <Mark />
      {navigation ? <p class="brand">{t('relais')}</p> : <h2>{tFeed('title')}</h2>}
      <div class="head-end">
        <SyncLine
          waiting={comments.waiting.value}
          offline={offline}
          onRetry={() => void comments.retryAll()}
        />
        {children}
      </div>
    </div>
  );
}
