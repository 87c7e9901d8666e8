/** Builds the worker's rooms and ties them together. Listeners are put up at once, since the browser wakes a worker by them. */
import type { Client } from '#widget/client.ts';
import { newId } from '#widget/new-id.ts';
import { CRM_ORIGINS } from '../settings.ts';
import { keepAgreements } from './agreements.ts';
import { askServer } from './ask-server.ts';
import { composeState } from './compose-state.ts';
import { openDatabase } from './database.ts';
import { forgetPerson } from './handle-session.ts';
import { keepHealth } from './health.ts';
import { openLive } from './live.ts';
import { matchOnDevice } from './matching.ts';
import { openMemory, type SessionArea } from './open-memory.ts';
import { openOutbox } from './outbox.ts';
import { keepPractices } from './practices.ts';
import { refreshAllTabs } from './refresh-tab.ts';
import type { Rooms, Shell } from './rooms.ts';
import type { PolicyStore } from './policy-store.ts';
import { openServerAddress } from './server-address.ts';
import { keepSession, type SessionState } from './session.ts';
import type { SettingsStore } from './settings-store.ts';
import { keepShares } from './shares.ts';
import { keepSites, type SiteBrowser } from './sites.ts';
import { speakFor } from './speak-for.ts';
import { showSeen } from './show-seen.ts';
import { synchronise } from './synchronisation.ts';
import { keepTabs } from './tabs.ts';
import { bringTaught } from './bring-taught.ts';
import { takeTurns } from './take-turns.ts';
import type { Intent } from './intent.ts';
import { keepTaughtPages } from './taught-pages.ts';
import { noticeTakenUp, type TakenUpNotices } from './taken-up.ts';
import { openVault, type Vault } from './vault.ts';
import { keepVisits } from './visits.ts';

export interface Surroundings {
  /** Of a company build; empty in the public one. */
  readonly apiUrl: string;
  readonly policy: PolicyStore;
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
  const { now, fetch, settings, policy } = around;
  const [database, { lang }, server, { values }] = await Promise.all([
    openDatabase(around.databaseName),
    settings.read(),
    openServerAddress({ built: around.apiUrl, policy, settings }),
    policy.read(),
  ]);
  const vault = openVault(database);
  const memory = openMemory(around.session);
  const ask = askServer({ server, fetch, lang: () => lang });
  const session = keepSession({
    database,
    vault,
    memory,
    now,
    forgets: values.rememberMe === false,
    client: ask(() => undefined),
    onChange: followInTurn(() => rooms),
  });
  const client = ask((stale) => session.token(stale));
  const practices = keepPractices(database, newId);
  const taught = keepTaughtPages({ database, policy });
  const ground = { database, vault, client, session, practices, now };
  const rooms: WorkerRooms = {
    ...ground,
    agreements: keepAgreements(ground),
    taught,
    ...buildUpper({ ...ground, clientOf: speakFor(session, ask) }, around, () => rooms),
    settings,
    policy,
    server,
    shell: around.shell,
    tabs: keepTabs(memory),
    health: keepHealth(memory),
    sites: keepSites({ settings, browser: around.sites, built: CRM_ORIGINS, policy, taught, now }),
  };
  if (values.rememberMe === false) await forgetLast(rooms);
  return rooms;
}

type Ground = Pick<WorkerRooms, 'database' | 'client' | 'session' | 'practices' | 'now'> & {
  readonly vault: Vault;
  clientOf(personId: string): Client;
};

/** The rooms that stand on the first ones; `all` is there by the time they are used. */
function buildUpper(ground: Ground, around: Surroundings, all: () => WorkerRooms) {
  const { database, session, practices, now } = ground;
  const onChange = () => all().live.publish();
  return {
    matching: matchOnDevice(practices, now),
    visits: keepVisits(database, now),
    shares: keepShares(database, now),
    notices: noticeTakenUp(database, practices),
    sync: synchronise({ ...ground, onChange, also: (isHere) => bringRest(all(), isHere) }),
    outbox: openOutbox({
      ...ground,
      exclusively: around.exclusively,
      chance: around.chance,
      wake: around.wake,
      personId: async () => (await session.state()).me?.id,
      onSent: (intent, reply) => keepReply(all(), intent, reply),
      onChange,
    }),
    live: openLive({
      compose: (tabId) => composeState(all(), tabId),
      onShown: (surface, state) => showSeen(all(), surface, state),
    }),
  };
}

/** What comes beside the practices. */
async function bringRest(rooms: WorkerRooms, isHere: () => boolean): Promise<void> {
  await bringTaught(rooms, isHere);
  if (isHere()) await rooms.agreements.bring();
}

/** Nobody waits for it: a tab that cannot be drawn now is drawn with the next change. */
const catchUp = (rooms: WorkerRooms): void =>
  void rooms.sync
    .run()
    .then(() => refreshAllTabs(rooms))
    .catch(() => undefined);

/** Of two changes at once, the first one's forgetting would take what the second has just brought. */
function followInTurn(rooms: () => WorkerRooms) {
  const inTurn = takeTurns();
  return (state: SessionState) => inTurn(() => followSession(rooms(), state));
}

/** Another person, or nobody: the device forgets the last one's practices and records before it shows anything. */
async function followSession(rooms: WorkerRooms, state: SessionState): Promise<void> {
  const before = await rooms.database.get('state', 'owner');
  if (state.status === 'signed-out' || before !== state.me?.id) await forgetPerson(rooms);
  await rooms.database.put('state', state.status === 'signed-in' ? state.me?.id : undefined, 'owner');
  if (state.status === 'signed-in') {
    catchUp(rooms);
    void rooms.outbox.flush(true);
  }
  rooms.live.publish();
}

/** The browser was closed since: what it held of the person who was there goes before anybody looks. */
async function forgetLast(rooms: WorkerRooms): Promise<void> {
  await rooms.database.delete('state', 'session');
  if ((await rooms.session.state()).status === 'signed-in') return;
  if ((await rooms.database.get('state', 'owner')) === undefined) return;
  await forgetPerson(rooms);
  await rooms.database.delete('state', 'owner');
}

/** A practice that comes back from the server is newer than ours. */
async function keepReply(rooms: WorkerRooms, { personId }: Intent, reply: unknown): Promise<void> {
  const { era } = rooms.practices;
  // Of a person who left meanwhile nothing is kept.
  if ((await rooms.session.state()).me?.id !== personId) return;
  if (typeof reply !== 'object' || reply === null || !('id' in reply) || !('evidence' in reply)) {
    catchUp(rooms);
    return;
  }
  // Only replies of the practices' endpoints have both; the contract's server wrote it.
  await rooms.practices.apply({ put: [reply as never], era });
}
