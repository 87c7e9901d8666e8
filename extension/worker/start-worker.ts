/** Builds the worker's rooms and ties them together. Listeners are put up at once, since the browser wakes a worker by them. */
import { createClient } from '#widget/client.ts';
import { newId } from '#widget/new-id.ts';
import { CRM_ORIGINS } from '../settings.ts';
import { composeState } from './compose-state.ts';
import { openDatabase } from './database.ts';
import { forgetPerson } from './handle-session.ts';
import { openLive } from './live.ts';
import { matchOnDevice } from './matching.ts';
import { openMemory, type SessionArea } from './open-memory.ts';
import { openOutbox } from './outbox.ts';
import { keepPractices } from './practices.ts';
import { refreshAllTabs } from './refresh-tab.ts';
import type { Rooms, Shell } from './rooms.ts';
import { keepSession, type SessionState } from './session.ts';
import type { SettingsStore } from './settings-store.ts';
import { keepShares } from './shares.ts';
import { keepSites, type SiteBrowser } from './sites.ts';
import { showSeen } from './show-seen.ts';
import { synchronise } from './synchronisation.ts';
import { keepTabs } from './tabs.ts';
import { noticeTakenUp, type TakenUpNotices } from './taken-up.ts';
import { openVault } from './vault.ts';
import { keepVisits } from './visits.ts';

export interface Surroundings {
  readonly apiUrl: string;
  readonly fetch: typeof fetch;
  readonly session: SessionArea;
  readonly settings: SettingsStore;
  readonly shell: Shell;
  readonly sites: SiteBrowser;
  exclusively(name: string, work: () => Promise<void>): Promise<void>;
  wake(at: number): void;
  now(): number;
  chance(): number;
  /** Name of the database; tests use their own. */
  readonly databaseName?: string;
}

export type WorkerRooms = Rooms & { readonly notices: TakenUpNotices };

export async function buildRooms(around: Surroundings): Promise<WorkerRooms> {
  const { now, fetch, apiUrl: baseUrl, settings } = around;
  const database = await openDatabase(around.databaseName);
  const vault = await openVault(database);
  const memory = openMemory(around.session);
  const lang = (await settings.read()).lang;
  const publish = () => rooms.live.publish();
  const session = keepSession({
    database,
    vault,
    memory,
    now,
    client: createClient({ baseUrl, fetch, token: () => undefined, lang: () => lang }),
    onChange: (state) => followSession(rooms, state),
  });
  const client = createClient({ baseUrl, fetch, token: (stale) => session.token(stale), lang: () => lang });
  const practices = keepPractices(database, newId);
  const sync = synchronise({ database, client, practices, now, onChange: publish });
  const rooms: WorkerRooms = {
    database,
    client,
    session,
    practices,
    sync,
    settings,
    now,
    shell: around.shell,
    matching: matchOnDevice(practices, now),
    tabs: keepTabs(memory),
    visits: keepVisits(database, now),
    shares: keepShares(database, now),
    sites: keepSites(settings, around.sites, CRM_ORIGINS),
    notices: noticeTakenUp(database, practices),
    outbox: openOutbox({
      database,
      vault,
      client,
      now,
      exclusively: around.exclusively,
      chance: around.chance,
      wake: around.wake,
      personId: async () => (await session.state()).me?.id,
      onSent: (_intent, reply) => keepReply(rooms, reply),
      onChange: publish,
    }),
    live: openLive({
      compose: (tabId) => composeState(rooms, tabId),
      onShown: (surface, state) => showSeen(rooms, surface, state),
    }),
  };
  return rooms;
}

/** Another person, or nobody: the device forgets the last one's practices and records before it shows anything. */
async function followSession(rooms: WorkerRooms, state: SessionState): Promise<void> {
  const before = await rooms.database.get('state', 'owner');
  if (state.status === 'signed-out' || before !== state.me?.id) await forgetPerson(rooms);
  await rooms.database.put('state', state.status === 'signed-in' ? state.me?.id : undefined, 'owner');
  if (state.status === 'signed-in') {
    void rooms.sync.run().then(() => refreshAllTabs(rooms));
    void rooms.outbox.flush(true);
  }
  rooms.live.publish();
}

/** A practice that comes back from the server is newer than ours. */
async function keepReply(rooms: WorkerRooms, reply: unknown): Promise<void> {
  if (typeof reply !== 'object' || reply === null || !('id' in reply) || !('evidence' in reply)) {
    void rooms.sync.run().then(() => refreshAllTabs(rooms));
    return;
  }
  // Only replies of the practices' endpoints have both; the contract's server wrote it.
  await rooms.practices.apply({ put: [reply as never] });
}
