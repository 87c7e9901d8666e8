/** The worker's rooms as they are shipped, on an in-memory IndexedDB, against a real server on a free port. */
import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import type { RecordField } from '#contract/record';
import type { CrmRecord } from '#contract/record';
import { handleDeviceLink } from '../../../extension/worker/handle-device-link.ts';
import { handleDoubles } from '../../../extension/worker/handle-doubles.ts';
import { handleHelp } from '../../../extension/worker/handle-help.ts';
import { handleQuizzes } from '../../../extension/worker/handle-quizzes.ts';
import { handleFollows } from '../../../extension/worker/follows.ts';
import { handleHealth } from '../../../extension/worker/handle-health.ts';
import { handleReading } from '../../../extension/worker/handle-reading.ts';
import { handlePraises } from '../../../extension/worker/praises.ts';
import { handleReports } from '../../../extension/worker/handle-reports.ts';
import { handleRecentSearches } from '../../../extension/worker/recent-searches.ts';
import { handleWhole } from '../../../extension/worker/handle-whole.ts';
import { handleAgreements } from '../../../extension/worker/handle-agreements.ts';
import { handleQuestions } from '../../../extension/worker/handle-questions.ts';
import { handleRecords } from '../../../extension/worker/handle-records.ts';
import { handleSession } from '../../../extension/worker/handle-session.ts';
import { handleSettings } from '../../../extension/worker/handle-settings.ts';
import { handleShares } from '../../../extension/worker/handle-shares.ts';
import { handleTaught } from '../../../extension/worker/handle-taught.ts';
import { handleUnload } from '../../../extension/worker/handle-unload.ts';
import { handleVerdicts } from '../../../extension/worker/handle-verdicts.ts';
import type { SessionArea } from '../../../extension/worker/open-memory.ts';
import { openPolicy } from '../../../extension/worker/policy-store.ts';
import { openSettings } from '../../../extension/worker/settings-store.ts';
import { buildRooms } from '../../../extension/worker/start-worker.ts';
import type { MessageAnswer, TabFace } from '../../../extension/answers.ts';
import type { LiveState } from '../../../extension/live-state.ts';
import type { MessageBody, MessageName } from '../../../extension/messages.ts';
import type { Sender } from '../../../extension/worker/sender-kind.ts';
import { signIn } from '../../api/usecases/stage.ts';
import { pageReport } from '../../api/http/examples/page-report.ts';
import { startTestServer } from '../../api/http/test-server.ts';

/** A storage area of the browser, as a map. */
export function area(): SessionArea {
  const kept = new Map<string, unknown>();
  return {
    get: async (key) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    remove: async (key) => void kept.delete(key),
  };
}

export const field = (key: RecordField['key'], value: string): RecordField => ({ key, label: key, value });

export function deal(more: Partial<CrmRecord> = {}): CrmRecord {
  return {
    crm: 'markup',
    kind: 'opportunity',
    id: 'd1',
    fields: [field('name', 'Petit déjeuner et essai, salle de pause'), field('products', 'Machine 200')],
    account: {
      id: 'a1',
      fields: [field('name', 'Hôtel Zanzibar'), field('sector', 'Hôtellerie'), field('city', 'Lyon')],
    },
    won: false,
    ...more,
  };
}

export const TAB = 7;
/** What the browser says of our script in a CRM's page. */
export const CONTENT = {
  id: 'own',
  origin: 'https://crm.example',
  tab: { id: TAB, windowId: 1 },
  frameId: 0,
};

/** Handlers as a page of ours asks them: who asks matters to a few only. */
type Asking = {
  readonly [N in MessageName]: (body: MessageBody<N>, sender?: Sender) => Promise<MessageAnswer<N>>;
};

export async function setWorkerStage(managed: unknown = {}) {
  const server = await startTestServer();
  const faces = new Map<number, TabFace>();
  const badges = new Map<number, string>();
  const requests: { readonly url: string; readonly text: string }[] = [];
  const databaseName = randomUUID();
  let session = area();
  const local = area();
  /** `hold`: an answer waits for it, though the server has done its work. */
  const net: { down: boolean; hold?: ((url: string) => Promise<void> | undefined) | undefined } = {
    down: false,
  };
  const locks = new Map<string, Promise<void>>();
  const clock = { ms: 0 };
  /** What the page says of its structure when it is asked. */
  const describing = { page: async (): Promise<unknown> => pageReport().nodes };
  const build = () =>
    buildRooms({
      apiUrl: server.base,
      policy: openPolicy(async () => managed),
      fetch: async (input, init) => {
        requests.push({ url: String(input), text: typeof init?.body === 'string' ? init.body : '' });
        if (net.down) throw new TypeError('network is down');
        const response = await fetch(input, init);
        await net.hold?.(String(input));
        return response;
      },
      session: {
        get: (key) => session.get(key),
        set: (items) => session.set(items),
        remove: (key) => session.remove(key),
      },
      settings: openSettings(
        local,
        () => 'fr',
        openPolicy(async () => managed),
      ),
      shell: {
        device: async () => 'Test',
        openPanel: async () => ({ opened: true }),
        setBadge: async (tabId, text) => void badges.set(tabId, text),
        showFace: async (tabId, face) => void faces.set(tabId, face),
        originOf: async () => 'https://crm.example',
        version: () => '0.1.0',
        tellTaught: async () => {},
        bringCompanion: async () => true,
        describePage: () => describing.page(),
        tabIds: async () => [TAB],
        isOnline: () => !net.down,
      },
      sites: {
        name: 'chrome',
        allowed: async () => true,
        registered: async () => ({ gate: [], companion: [] }),
        register: async () => {},
        inject: async () => {},
        leave: async () => {},
        wake: () => {},
        disallow: async () => {},
      },
      async exclusively(name, work) {
        const before = locks.get(name) ?? Promise.resolve();
        const mine = before.then(work);
        locks.set(
          name,
          mine.catch(() => undefined),
        );
        return mine;
      },
      wake: () => {},
      now: () => server.stage.now() + clock.ms,
      chance: () => 0.5,
      databaseName,
    });
  const rooms = await build();
  const handlers = (own = rooms) => ({
    ...handleRecords(own),
    ...handleUnload(own),
    ...handleVerdicts(own),
    ...handleReports(own),
    ...handleFollows(own),
    ...handlePraises(own),
    ...handleHelp(own),
    ...handleShares(own),
    ...handleDoubles(own),
    ...handleReading(own),
    ...handleRecentSearches(own),
    ...handleWhole(own),
    ...handleQuizzes(own),
    ...handleAgreements(own),
    ...handleQuestions(own),
    ...handleSession(own),
    ...handleTaught(own),
    ...handleHealth(own),
    ...handleDeviceLink(own),
    ...handleSettings(own),
  });
  return {
    server,
    rooms,
    requests,
    faces,
    badges,
    net,
    describing,
    clock,
    /** The worker died and was woken: same disk, nothing in memory. */
    restart: build,
    /** What lived until the browser closes is gone; `restart` opens it again. */
    closeBrowser: () => void (session = area()),
    handlers,
    ask: handlers() as Asking,
    /** What a page of ours is shown for the tab. */
    state: () =>
      new Promise<LiveState>((resolve) => {
        const hear = (heard: LiveState) => {
          rooms.live.leave(listener);
          resolve(heard);
        };
        const listener = { surface: 'test', tabId: TAB, hear };
        void rooms.live.join(listener);
      }),
    async enter(who = 'anna') {
      const { code } = await server.stage.as('admin', 'invitePerson', { params: { id: who }, body: {} });
      await rooms.session.redeem(`${who}@example.com`, code, 'Test');
      await rooms.sync.run();
    },
    practices: async (who = 'bruno') =>
      (await server.stage.as(who, 'listPractices', { query: { limit: 100 } })).items,
    signInElsewhere: (who: string) => signIn(server.stage, who),
    close: () => server.close(),
  };
}
export type WorkerStage = Awaited<ReturnType<typeof setWorkerStage>>;
