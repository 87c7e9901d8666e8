/** Puts up the browser's listeners, all at once and before anything is awaited; each waits for the rooms by itself. */
import { browser } from '../browser.ts';
import { browserShell } from './browser-shell.ts';
import { openRouter } from './open-router.ts';
import { readPortName } from '../worker/live.ts';
import { refreshAllTabs } from '../worker/refresh-tab.ts';
import { senderKind, type Sender } from '../worker/sender-kind.ts';
import type { WorkerRooms } from '../worker/start-worker.ts';

const SYNC_MINUTES = 10;

export function listen(ready: Promise<WorkerRooms>): void {
  const own = { id: browser.runtime.id, pages: browser.runtime.getURL('/') };
  // Whatever the worker wakes for will ask for it: on its way from the disk while the rest is put together.
  ready.then((rooms) => rooms.practices.index()).catch(() => undefined);
  let router: ReturnType<typeof openRouter> | undefined;
  listenToMessages(() => (router ??= openRouter(ready, own)), own);
  listenToPages(ready, own);
  listenToTime(ready);
  listenToSites(ready);
  listenToPolicy(ready);
}

function listenToMessages(
  router: () => ReturnType<typeof openRouter>,
  own: { id: string; pages: string },
): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, answer: (given: unknown) => void) => {
      // A stranger is not even answered.
      const kind = senderKind(sender, own);
      if (!kind) return undefined;
      if (kind === 'content' && isClick(message)) {
        // Not through the router: the browser counts the click as the person's only until something is awaited.
        void browserShell.openPanel(sender.tab ?? {}).then(answer);
        return true;
      }
      void router()
        .then((route) => route(message, sender))
        .then(answer, () => answer(undefined));
      return true;
    },
  );
}

const isClick = (message: unknown) =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'tab.clicked';

async function greet(
  rooms: WorkerRooms,
  listener: Parameters<WorkerRooms['live']['join']>[0],
): Promise<void> {
  await rooms.live.join(listener);
  // Somebody is looking: now is the time to be up to date, once they see what there is.
  await catchUp(rooms);
}

function listenToPages(ready: Promise<WorkerRooms>, own: { id: string; pages: string }): void {
  browser.runtime.onConnect.addListener((port) => {
    if (senderKind(port.sender ?? {}, own) !== 'page') return port.disconnect();
    const listener = { ...readPortName(port.name), hear: (state: unknown) => port.postMessage(state) };
    void ready.then((rooms) => greet(rooms, listener));
    port.onDisconnect.addListener(() => void ready.then((rooms) => rooms.live.leave(listener)));
    return undefined;
  });
}

function listenToTime(ready: Promise<WorkerRooms>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === 'sites') return settleSites(ready);
    void ready.then((rooms) => (name === 'outbox' ? rooms.outbox.flush(false) : catchUp(rooms)));
    return undefined;
  });
  // Alarms may be lost when the browser restarts.
  void browser.alarms.create('sync', { periodInMinutes: SYNC_MINUTES });
  self.addEventListener('online', () => void ready.then((rooms) => (rooms.live.publish(), catchUp(rooms))));
  self.addEventListener('offline', () => void ready.then((rooms) => rooms.live.publish()));
  browser.runtime.onStartup.addListener(() => {
    void ready.then(catchUp);
    // Here and not at every start: the worker wakes a hundred times a day.
    void ready.then((rooms) => rooms.visits.sweep());
    settleSites(ready);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    settleSites(ready);
  });
}

function settleSites(ready: Promise<WorkerRooms>): void {
  void ready.then((rooms) => rooms.sites.settle().then(() => rooms.live.publish()));
}

function listenToSites(ready: Promise<WorkerRooms>): void {
  browser.permissions.onAdded.addListener(
    ({ origins = [] }) =>
      void ready.then((rooms) => rooms.sites.adopt(origins).then(() => rooms.live.publish())),
  );
  browser.permissions.onRemoved.addListener(() => settleSites(ready));
  browser.tabs.onRemoved.addListener((tabId) => void ready.then((rooms) => rooms.tabs.leave(tabId)));
  browser.commands.onCommand.addListener((command, tab) => {
    // Firefox has a command of its own for its sidebar.
    if (command === 'open-panel' && import.meta.env.BROWSER !== 'firefox' && tab?.windowId !== undefined)
      void browser.sidePanel.open({ windowId: tab.windowId });
  });
}

function listenToPolicy(ready: Promise<WorkerRooms>): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'managed') return;
    void ready.then(async (rooms) => {
      // Another server, or another way to stay signed in, is another worker.
      if (await rooms.policy.renew()) return browser.runtime.reload();
      return settleSites(ready);
    });
  });
}

async function catchUp(rooms: WorkerRooms): Promise<void> {
  if ((await rooms.session.state()).status !== 'signed-in') return;
  const before = rooms.practices.generation;
  await Promise.all([rooms.outbox.flush(true), rooms.sync.run()]);
  if (rooms.practices.generation !== before) await refreshAllTabs(rooms);
}
