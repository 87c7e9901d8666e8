/** Puts up the browser's listeners, all at once and before anything is awaited; each waits for the rooms by itself. */
import { browser } from '../browser.ts';
import { browserShell } from './browser-shell.ts';
import { openRouter } from './open-router.ts';
import { keepOnce } from '../worker/keep-once.ts';
import { readPortName } from '../worker/live.ts';
import { lookAgain } from '../worker/look-again.ts';
import { refreshAllTabs } from '../worker/refresh-tab.ts';
import { senderKind, type Sender } from '../worker/sender-kind.ts';
import type { WorkerRooms } from '../worker/start-worker.ts';

const SYNC_MINUTES = 10;

/** The rooms, once there; where they could not be built they are built anew for whoever asks next. */
type Ready = () => Promise<WorkerRooms>;

/** What is done because something happened. Nobody waits for it, and the next time it happens it is done again. */
const act = (ready: Ready, work: (rooms: WorkerRooms) => unknown): void =>
  void ready()
    .then(work)
    .catch(() => undefined);

export function listen(ready: Ready): void {
  const own = { id: browser.runtime.id, pages: browser.runtime.getURL('/') };
  // Whatever the worker wakes for will ask for it: on its way from the disk while the rest is put together.
  act(ready, (rooms) => rooms.practices.index());
  const router = keepOnce(() => openRouter(ready(), own));
  listenToMessages(router.get, own);
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
      const nothing = () => answer(undefined);
      if (kind === 'content' && isClick(message)) {
        // Not through the router: the browser counts the click as the person's only until something is awaited.
        void browserShell.openPanel(sender.tab ?? {}).then(answer, nothing);
        return true;
      }
      void router()
        .then((route) => route(message, sender))
        .then(answer, nothing);
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
  // What could not be told now is told with the next change.
  await rooms.live.join(listener).catch(() => undefined);
  // Somebody is looking: now is the time to be up to date, once they see what there is.
  await catchUp(rooms);
}

function listenToPages(ready: Ready, own: { id: string; pages: string }): void {
  browser.runtime.onConnect.addListener((port) => {
    if (senderKind(port.sender ?? {}, own) !== 'page') return port.disconnect();
    const listener = { ...readPortName(port.name), hear: (state: unknown) => port.postMessage(state) };
    act(ready, (rooms) => greet(rooms, listener));
    act(ready, (rooms) => lookAgain(rooms, listener));
    port.onDisconnect.addListener(() => act(ready, (rooms) => rooms.live.leave(listener)));
    return undefined;
  });
}

function listenToTime(ready: Ready): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === 'sites') return settleSites(ready);
    act(ready, (rooms) => (name === 'outbox' ? rooms.outbox.flush(false) : catchUp(rooms)));
    return undefined;
  });
  // Alarms may be lost when the browser restarts.
  void browser.alarms.create('sync', { periodInMinutes: SYNC_MINUTES });
  self.addEventListener('online', () => act(ready, (rooms) => (rooms.live.publish(), catchUp(rooms))));
  self.addEventListener('offline', () => act(ready, (rooms) => rooms.live.publish()));
  browser.runtime.onStartup.addListener(() => {
    act(ready, catchUp);
    // Here and not at every start: the worker wakes a hundred times a day.
    act(ready, (rooms) => rooms.visits.sweep());
    settleSites(ready);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    settleSites(ready);
  });
}

function settleSites(ready: Ready): void {
  act(ready, (rooms) => rooms.sites.settle().then(() => rooms.live.publish()));
}

function listenToSites(ready: Ready): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    act(ready, (rooms) => rooms.sites.adopt(origins).then(() => rooms.live.publish())),
  );
  browser.permissions.onRemoved.addListener(() => settleSites(ready));
  browser.tabs.onRemoved.addListener((tabId) => act(ready, (rooms) => rooms.tabs.leave(tabId)));
  browser.commands.onCommand.addListener((command, tab) => {
    // Firefox has a command of its own for its sidebar.
    if (command === 'open-panel' && import.meta.env.BROWSER !== 'firefox' && tab?.windowId !== undefined)
      // A policy may forbid it: the popup has the same.
      void browser.sidePanel.open({ windowId: tab.windowId }).catch(() => undefined);
  });
}

function listenToPolicy(ready: Ready): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'managed') return;
    act(ready, async (rooms) => {
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
