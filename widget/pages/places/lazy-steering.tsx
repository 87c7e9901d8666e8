/** Headquarters' acts under an open practice: their code comes after it, and is missed by nobody else. */
import { useEffect, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import type { PracticeSteeringProps } from './practice-steering.tsx';

type Steering = ComponentType<PracticeSteeringProps>;

export function LazySteering(given: PracticeSteeringProps) {
  const [loaded, setLoaded] = useState<{ readonly Steering: Steering } | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    import('./practice-steering.tsx').then(
      ({ PracticeSteering }) => !gone && setLoaded({ Steering: PracticeSteering }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return loaded ? <loaded.Steering {...given} /> : null;
}
