/** What concerns the reader, as a place: joins the list to the API, keeps it live, and opens what a line is about. */
import { useEffect, useState } from 'preact/hooks';
import type { Notification } from '#contract/notification';
import type { Noun } from '#contract/words';
import { Notifications } from '../../model/notifications.ts';
import type { PlaceId } from '../../model/places.ts';
import styles from '../../ui/views/notification/notification.css?inline';
import { NotificationList } from '../../ui/views/notification/notification-list.tsx';
import { addStyles } from '../shadow-styles.ts';
import type { PlaceGiven } from './place.ts';

addStyles(styles);

/** Where each noun is read; what has no page of its own is read in the feed. */
const PLACES: Readonly<Partial<Record<Noun, PlaceId>>> = {
  practice: 'feed',
  person: 'relay',
  question: 'questions',
  agreement: 'agreements',
  quiz: 'quizzes',
};

export function NotificationsPlace({ client, go, onChanged }: PlaceGiven) {
  const [model] = useState(
    () =>
      new Notifications({
        list: (cursor) => client.call('listNotifications', { query: cursor ? { cursor } : {} }),
        read: (until) => client.call('readNotifications', { body: { until } }),
      }),
  );
  useEffect(() => {
    const stop = onChanged('notification', () => void model.load());
    return () => {
      stop();
      model[Symbol.dispose]();
    };
  }, [model, onChanged]);
  const open = ({ noun, id }: Notification['about']) => {
    const place = PLACES[noun];
    // A bravo is read on one's own page, where it stays after its week in the feed.
    if (noun === 'recognition') go('relay');
    else if (place) go(place, id);
    else go('feed');
  };
  return <NotificationList model={model} onOpen={open} onChoose={() => go('preferences')} />;
}
