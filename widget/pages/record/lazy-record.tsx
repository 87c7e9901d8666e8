/** The record's code comes only where a CRM asks for it: the feed on an intranet does not carry it. */
import { useEffect, useState } from 'preact/hooks';
import type { Me } from '#contract/person';
import type { Client } from '../../client.ts';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { t } from '../../ui/t.ts';
import { tShell } from '../../ui/words/shell.ts';
import type { SurfaceSession } from '../surface-session.ts';
import type { WidgetSettings } from '../widget-settings.ts';
import type { RecordApp } from './record-app.tsx';

interface LazyRecordProps {
  readonly me: Me;
  readonly settings: WidgetSettings;
  readonly session: SurfaceSession;
  readonly client: Client;
  readonly host: HTMLElement;
}

export function LazyRecord({ settings, ...given }: LazyRecordProps) {
  const [loaded, setLoaded] = useState<{ readonly View: typeof RecordApp } | 'failed' | undefined>(undefined);
  const load = () => {
    setLoaded(undefined);
    import('./record-app.tsx').then(
      (code) => setLoaded({ View: code.RecordApp }),
      () => setLoaded('failed'),
    );
  };
  useEffect(load, []);
  if (loaded === undefined) return <Skeleton />;
  if (loaded === 'failed')
    return <Notice text={tShell('placeFailed')} hint={t('failed')} act={{ label: t('retry'), run: load }} />;
  return <loaded.View api={settings.api} {...given} />;
}
