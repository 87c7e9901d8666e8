/** A place whose code comes when it is first opened: skeleton, failure with a retry, then the place itself. */
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { t } from '../../ui/t.ts';
import { tShell } from '../../ui/words/shell.ts';
import type { Place, PlaceGiven } from './place.ts';

interface LazyPlaceProps {
  readonly load: () => Promise<Place>;
  readonly given: PlaceGiven;
}

type Loaded = { readonly place: Place } | 'failed' | undefined;

export function LazyPlace({ load, given }: LazyPlaceProps) {
  const [loaded, setLoaded] = useState<Loaded>(undefined);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    load().then(
      (place) => !gone && setLoaded({ place }),
      () => !gone && setLoaded('failed'),
    );
    return () => {
      gone = true;
    };
  }, [load, tries]);
  if (loaded === undefined) return <Skeleton />;
  if (loaded === 'failed') {
    const retry = () => {
      setLoaded(undefined);
      setTries(tries + 1);
    };
    return <Notice text={tShell('placeFailed')} hint={t('failed')} act={{ label: t('retry'), run: retry }} />;
  }
  return <loaded.place {...given} />;
}
