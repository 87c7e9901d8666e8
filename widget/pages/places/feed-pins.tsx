/** The week's bravos, live. Makes their model and gives it the API; a failure shows nothing, since the feed is what counts. */
import { useEffect, useState } from 'preact/hooks';
import type { Recognition } from '#contract/recognition';
import { makeLoaded } from '../../model/loaded.ts';
import { Pins } from '../../ui/views/recognition/pins.tsx';
import styles from '../../ui/views/recognition/recognition.css?inline';
import { addStyles } from '../shadow-styles.ts';
import { FeedWishes } from './feed-wishes.tsx';
import type { PlaceGiven } from './place.ts';

addStyles(styles);

export function FeedPins(given: PlaceGiven) {
  return (
    <>
      <FeedWishes {...given} />
      <WeekPins {...given} />
    </>
  );
}

function WeekPins({ client, me, go, onChanged }: PlaceGiven) {
  const [pins] = useState(() =>
    makeLoaded<readonly Recognition[]>(async () => (await client.call('listPins')).items),
  );
  useEffect(() => {
    void pins.load();
    return onChanged('recognition', () => void pins.load());
  }, [pins, onChanged]);
  const takeBack = (id: string) =>
    void client.call('removeRecognition', { params: { id } }).then(
      () => pins.load(),
      () => pins.load(),
    );
  return (
    <Pins
      recognitions={pins.value.value ?? []}
      me={me}
      onOpenPractice={(id) => go('feed', id)}
      onOpenPerson={(id) => go('relay', id)}
      onTakeBack={takeBack}
    />
  );
}
