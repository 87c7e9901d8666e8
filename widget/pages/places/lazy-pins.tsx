/** The week's bravos at the head of the feed: their code comes after the feed; when it does not come, nothing is missed. */
import { useEffect, useState } from 'preact/hooks';
import type { Place, PlaceGiven } from './place.ts';

export function LazyPins(given: PlaceGiven) {
  const [loaded, setLoaded] = useState<{ readonly Pins: Place } | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    import('./feed-pins.tsx').then(
      ({ FeedPins }) => !gone && setLoaded({ Pins: FeedPins }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return loaded ? <loaded.Pins {...given} /> : null;
}
