/** Bravos under an open practice: their code comes after it. */
import { useEffect, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import type { PracticeBravosProps } from './practice-bravos.tsx';

type Bravos = ComponentType<PracticeBravosProps>;

export function LazyBravos(given: PracticeBravosProps) {
  const [loaded, setLoaded] = useState<{ readonly Bravos: Bravos } | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    import('./practice-bravos.tsx').then(
      ({ PracticeBravos }) => !gone && setLoaded({ Bravos: PracticeBravos }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return loaded ? <loaded.Bravos {...given} /> : null;
}
