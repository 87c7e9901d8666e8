/** The widget from outside in: who is signed in, then the views. It decides nothing but which of them to show. */
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { t } from '../ui/t.ts';
import { WidgetView } from '../ui/views/widget-view.tsx';
import { tFeed } from '../ui/words/feed.ts';
import type { Client } from '../client.ts';
import type { SurfaceSession } from './surface-session.ts';
import { useWidget } from './use-widget.ts';
import type { WidgetSettings } from './widget-settings.ts';

interface WidgetAppProps {
  readonly settings: WidgetSettings;
  readonly session: SurfaceSession;
  readonly client: Client;
}

export function WidgetApp({ settings, session, client }: WidgetAppProps) {
  const me = session.me.value;
  const state = session.state.value;
  if (me) return <SignedIn key={me.id} me={me} settings={settings} session={session} client={client} />;
  if (state === 'unknown') return <Skeleton />;
  if (state === 'blocked') {
    const open = () => void window.open(settings.api, '_blank', 'noopener');
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
      text={tFeed('signedOut')}
      hint={tFeed('signedOutHint')}
      act={{ label: t('signIn'), run: () => session.signIn(), main: true }}
    />
  );
}

type SignedInProps = WidgetAppProps & { readonly me: NonNullable<SurfaceSession['me']['value']> };

function SignedIn({ me, settings, session, client }: SignedInProps) {
  const widget = useWidget(client, me, settings);
  return (
    <WidgetView
      models={widget.models}
      me={me}
      choices={widget.choices.value}
      loadPicture={widget.loadPicture}
      view={settings.view}
      offline={widget.offline.value}
    >
      <button type="button" class="btn" onClick={() => void session.signOut()}>
        {t('signOut')}
      </button>
    </WidgetView>
  );
}
