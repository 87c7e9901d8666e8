/** What is asked for, live, at the head of the feed; a failure shows nothing, since the feed is what counts. */
import { useEffect, useState } from 'preact/hooks';
import type { Wish } from '#contract/gap';
import { makeLoaded } from '../../model/loaded.ts';
import { maySteer } from '../../model/places.ts';
import styles from '../../ui/pulse.css?inline';
import { WishList } from '../../ui/views/pulse/wish-list.tsx';
import { addStyles } from '../shadow-styles.ts';
import type { PlaceGiven } from './place.ts';

addStyles(styles);

export function FeedWishes({ client, me, go, onChanged }: PlaceGiven) {
  const [wishes] = useState(() =>
    makeLoaded<readonly Wish[]>(async () => (await client.call('listWishes')).items),
  );
  useEffect(() => {
    void wishes.load();
    return onChanged('wish', () => void wishes.load());
  }, [wishes, onChanged]);
  const close = (id: string) =>
    void client.call('closeWish', { params: { id } }).then(
      () => wishes.load(),
      () => wishes.load(),
    );
  return (
    <WishList
      wishes={wishes.value.value ?? []}
      steers={maySteer(me.role)}
      onShare={() => go('share')}
      onClose={close}
    />
  );
}
