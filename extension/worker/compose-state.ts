/** Puts together what a page of ours shows, from every room. Reads only. */
import type { EndpointName } from '#contract/endpoints';
import { LEVERS } from '#widget/model/open-share.ts';
import type { LiveState, WaitingItem } from '../live-state.ts';
import type { Intent } from './intent.ts';
import { namesIn } from './names-in.ts';
import type { Rooms } from './rooms.ts';
import { siteOfTab } from './site-of-tab.ts';
import { showPolicy } from './show-policy.ts';
import type { TakenUpNotices } from './taken-up.ts';
import { viewRecord } from './view-record.ts';

export type ComposeNeeds = Omit<Rooms, 'live' | 'database' | 'client'> & { readonly notices: TakenUpNotices };

export async function composeState(rooms: ComposeNeeds, tabId: number | undefined): Promise<LiveState> {
  const person = rooms.session.state();
  // All at once: each alone is a turn to the disk or the browser and back.
  const [session, settings, sync, intents, sites, taught, draftText, shares, policy, takenUp, ofTab] =
    await Promise.all([
      person,
      rooms.settings.read(),
      rooms.sync.state(),
      rooms.outbox.all(),
      rooms.sites.all(),
      rooms.taught.all(),
      rooms.settings.draftText(),
      rooms.shares.all(),
      rooms.policy.read(),
      person.then(({ me }) => (me ? rooms.notices.of(me) : [])),
      tabId === undefined ? undefined : viewTab(rooms, tabId),
    ]);
  return {
    settings,
    session: {
      status: session.status,
      expired: session.expired === true,
      ...(session.me ? { me: session.me } : {}),
    },
    policy: showPolicy(policy),
    server: rooms.server.shown(),
    online: rooms.shell.isOnline(),
    sync,
    waiting: intents.filter((intent) => !isCount(intent)).map(viewIntent),
    sites,
    taught,
    ...ofTab,
    draftText,
    shares,
    takenUp,
    levers: LEVERS,
    names: namesIn(ofTab?.record),
  };
}

async function viewTab(
  rooms: ComposeNeeds,
  tabId: number,
): Promise<Pick<LiveState, 'tabId' | 'record' | 'site' | 'unread'>> {
  const [record, site, unread] = await Promise.all([
    viewRecord(rooms, tabId),
    siteOfTab(rooms, tabId),
    rooms.health.of(tabId),
  ]);
  return {
    tabId,
    ...(record ? { record } : {}),
    ...(site ? { site } : {}),
    ...(unread && !record ? { unread } : {}),
  };
}

/** Under an id of its own, or once of a fact: only of these a conflict tells that it is there. */
const SAID_ONCE: ReadonlySet<EndpointName> = new Set([
  'addComment',
  'askQuestion',
  'recognise',
  'sharePractice',
]);

/** The text that the person may mend, where there is one. */
/** A figure that waits is nothing that the person sent. */
const isCount = ({ endpoint, state }: Intent) => endpoint === 'countFruitlessSearch' && state === 'waiting';

function viewIntent({ id, endpoint, order, title, to, state, retryAt, problem, body }: Intent): WaitingItem {
  const text =
    typeof body === 'object' && body !== null
      ? Object.entries(body).find(([key]) => ['title', 'text', 'note'].includes(key))?.[1]
      : undefined;
  return {
    id,
    act: endpoint,
    about: order,
    title,
    ...(to === undefined ? {} : { to }),
    state,
    ...(state === 'waiting' && retryAt > 0 ? { late: true as const } : {}),
    ...(problem ? { problem: problem.title } : {}),
    ...(problem?.code === 'conflict' && SAID_ONCE.has(endpoint) ? { twice: true as const } : {}),
    ...(typeof text === 'string' ? { text } : {}),
  };
}
