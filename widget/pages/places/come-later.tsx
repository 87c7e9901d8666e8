/** A part whose code comes after what it stands beside: nothing until then, and nothing when it does not come. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** `load` is called once a mounted part; the browser keeps what it fetched. */
export function comeLater<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Later(given: P) {
    const [loaded, setLoaded] = useState<{ readonly Part: ComponentType<P> } | undefined>(undefined);
    useEffect(() => {
      let gone = false;
      load().then(
        (Part) => !gone && setLoaded({ Part }),
        () => undefined,
      );
      return () => {
        gone = true;
      };
    }, []);
    return loaded ? <loaded.Part {...given} /> : null;
  };
}
