/** The widget from outside in: who is signed in, then the views. It decides nothing but which of them to show. */
import type { ComponentChildren } from 'preact';
import type { Me } from '#contract/person';
import type { PracticeView } from '#contract/practice';
import { maySee, maySteer } from '../model/places.ts';
import { AccountMenu } from '../ui/account-menu.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { t } from '../ui/t.ts';
import { WidgetView } from '../ui/views/widget-view.tsx';
import type { Client } from '../client.ts';
import { DeviceLinkingAct } from './device-linking-act.tsx';
import { AccountActs, HeadActs } from './head-acts.tsx';
import { beginQuestion } from './begin-question.ts';
import { navigate } from './navigate.ts';
import { Outside } from './outside.tsx';
import { praiseWith } from './places/lazy-congratulating.tsx';
import { ownWith } from './places/lazy-own-practice.tsx';
import { LazyPins } from './places/lazy-pins.tsx';
import { LazyBravos } from './places/lazy-bravos.tsx';
import { LazySteering } from './places/lazy-steering.tsx';
import { LazyPlace } from './places/lazy-place.tsx';
import { rooms } from './places/rooms.ts';
import { LazyRecord } from './record/lazy-record.tsx';
import { leave } from './leave.ts';
import type { SurfaceSession } from './surface-session.ts';
import { useWidget } from './use-widget.ts';
import type { WidgetSettings } from './widget-settings.ts';

interface WidgetAppProps {
  readonly settings: WidgetSettings;
  readonly session: SurfaceSession;
  readonly client: Client;
  readonly host: HTMLElement;
}

export function WidgetApp(props: WidgetAppProps) {
  const { settings, session } = props;
  const me = session.me.value;
  if (me && settings.view === 'record') return <LazyRecord key={me.id} me={me} {...props} />;
  if (me) return <SignedIn key={me.id} me={me} {...props} />;
  if (session.state.value === 'unknown') return <Skeleton />;
  return <Outside {...props} />;
}

type SignedInProps = WidgetAppProps & { readonly me: NonNullable<SurfaceSession['me']['value']> };

/** Headquarters' acts under a practice; for everybody else there is nothing to load. */
function steerWith(client: Client, me: Me): ((practice: PracticeView) => ComponentChildren) | undefined {
  if (!maySteer(me.role)) return undefined;
  return (practice) => <LazySteering key={practice.id} client={client} practice={practice} />;
}

const bravosWith =
  (client: Client, me: Me, onOpenPerson: ((id: string) => void) | undefined) =>
  ({ id }: PracticeView) => (
    <LazyBravos
      key={id}
      client={client}
      practiceId={id}
      me={me}
      {...(onOpenPerson ? { onOpenPerson } : {})}
    />
  );

/** What stands under an open practice, each by its own code. */
const actsUnder = (
  client: Client,
  { models }: ReturnType<typeof useWidget>,
  me: Me,
  onOpenPerson: ((id: string) => void) | undefined,
) => ({
  own: ownWith(client, models, me),
  steer: steerWith(client, me),
  bravos: bravosWith(client, me, onOpenPerson),
  praise: praiseWith(client, me),
});

const askIn =
  ({ models: { feed }, address }: ReturnType<typeof useWidget>, me: Me) =>
  (q: string) =>
    beginQuestion({ q, me, filters: feed.filters.value }, address.go);

function SignedIn({ me, settings, session, client }: SignedInProps) {
  const widget = useWidget(client, me, settings);
  const { go, here } = widget.address;
  const { place, at } = here.value;
  const whole = settings.view === 'whole';
  const load = rooms[place];
  const isSeen = load !== undefined && maySee(place, me.role);
  const onOpenPerson = whole ? (id: string) => go('relay', id) : undefined;
  const { company, loadPicture, changes } = widget;
  const given = { client, me, company, loadPicture, at, go, onChanged: changes.on };
  return (
    <WidgetView
      models={widget.models}
      me={me}
      choices={widget.choices.value}
      onGo={whole ? go : undefined}
      onAsk={whole ? askIn(widget, me) : undefined}
      loadPicture={loadPicture}
      view={whole ? 'feed' : 'practice'}
      offline={widget.offline.value}
      onOpenPerson={onOpenPerson}
      onAdapt={whole ? (id) => go('share', id) : undefined}
      {...actsUnder(client, widget, me, onOpenPerson)}
      feedHead={whole && <LazyPins {...given} />}
      navigation={whole ? navigate(settings, me, here.value, go) : undefined}
      elsewhere={isSeen ? <LazyPlace key={place} load={load} given={given} /> : undefined}
    >
      {whole && <HeadActs me={me} place={place} unread={widget.unread.value} go={go} />}
      <AccountMenu me={me}>
        {whole && <AccountActs me={me} go={go} />}
        <DeviceLinkingAct session={session} client={client} api={settings.api} />
        <button type="button" class="btn" onClick={() => void leave(session, me.id)}>
          {t('signOut')}
        </button>
      </AccountMenu>
    </WidgetView>
  );
}
