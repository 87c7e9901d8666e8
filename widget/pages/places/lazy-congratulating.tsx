/** Congratulating under a practice: its code comes after it, once for all of its lines. */
import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren, ComponentType } from 'preact';
import type { Client } from '../../client.ts';
import type { Praise } from '../../model/praises-of.ts';
import { mayCongratulate } from '../../model/places.ts';
import type { Me } from '#contract/person';
import type { CongratulatingProps } from './congratulating.tsx';

type Congratulating = ComponentType<CongratulatingProps>;

function LazyCongratulating(given: CongratulatingProps) {
  const [loaded, setLoaded] = useState<{ readonly Congratulating: Congratulating } | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    import('./congratulating.tsx').then(
      ({ Congratulating }) => !gone && setLoaded({ Congratulating }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return loaded ? <loaded.Congratulating {...given} /> : null;
}

/** Undefined for those who may not. */
export function praiseWith(
  client: Client,
  me: Me,
): ((praises: readonly Praise[]) => ComponentChildren) | undefined {
  if (!mayCongratulate(me.role)) return undefined;
  return (praises) => {
    const [first] = praises;
    return first && <LazyCongratulating key={first.fact.id} client={client} meId={me.id} praises={praises} />;
  };
}
