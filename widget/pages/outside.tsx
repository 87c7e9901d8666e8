/** What stands there while nobody is signed in: one sentence, why, and the one act that leads in. It shows nothing of the company. */
import { RECORD_FACTS } from '#contract/words';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/t.ts';
import { tFeed } from '../ui/words/feed.ts';
import { askedOf } from './read-settings.ts';
import type { SurfaceSession } from './surface-session.ts';
import type { WidgetSettings } from './widget-settings.ts';

interface OutsideProps {
  readonly settings: WidgetSettings;
  readonly session: SurfaceSession;
  readonly host: HTMLElement;
}

export function Outside({ settings, session, host }: OutsideProps) {
  if (session.state.value === 'blocked') {
    const open = () => void window.open(alone(settings, host), '_blank', 'noopener');
    return (
      <Notice
        text={tFeed('blocked')}
        hint={tFeed('blockedHint')}
        act={{ label: tFeed('openRelais'), run: open }}
      />
    );
  }
  return (
    <Notice
      text={tFeed(settings.view === 'record' ? 'signedOutRecord' : 'signedOut')}
      hint={tFeed(session.isLent ? 'lentHint' : 'signedOutHint')}
      act={{ label: t('signIn'), run: () => session.signIn(), main: true }}
    />
  );
}

/** Relais in a window of its own; of a record, with what the host told of it, so that it helps there. */
function alone({ api, view }: WidgetSettings, host: HTMLElement): string {
  if (view !== 'record') return api;
  const { asked } = askedOf(host, api);
  const told = ['record', 'lang', ...RECORD_FACTS].map((name) => [name, asked(name) ?? '']);
  return `${api}/embed/record?${new URLSearchParams(told.filter(([, value]) => value !== ''))}`;
}
