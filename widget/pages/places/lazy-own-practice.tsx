/** The acts on one's own practice: their code comes after it, and is missed by nobody else. */
import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren, ComponentType } from 'preact';
import type { Me } from '#contract/person';
import type { PracticeView } from '#contract/practice';
import type { Client } from '../../client.ts';
import type { WidgetModels } from '../../ui/views/widget-models.ts';
import type { OwnPracticeProps } from './own-practice.tsx';

type Own = ComponentType<OwnPracticeProps>;

function LazyOwn(given: OwnPracticeProps) {
  const [loaded, setLoaded] = useState<{ readonly Own: Own } | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    import('./own-practice.tsx').then(
      ({ OwnPracticeUnder }) => !gone && setLoaded({ Own: OwnPracticeUnder }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return loaded ? <loaded.Own {...given} /> : null;
}

/** Nothing under a colleague's practice, but for who keeps order. */
export const ownWith =
  (client: Client, models: WidgetModels, me: Me) =>
  (practice: PracticeView): ComponentChildren =>
    (practice.author.id === me.id || me.role === 'administrator') && (
      <LazyOwn key={practice.id} client={client} models={models} practice={practice} me={me} />
    );
