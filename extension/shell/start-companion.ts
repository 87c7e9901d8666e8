/** Puts the companion into a CRM's page: ties the page, its tab and the worker. Decides nothing itself. */
import { browser } from '../browser.ts';
import type { TabFace } from '../answers.ts';
import { adapterOf } from '../crm/adapters.ts';
import { openSession } from '../crm/open-session.ts';
import { send } from '../send.ts';
import { createCompanion } from '../content/companion.ts';
import { createTab } from '../content/tab.ts';
import { watchNavigation } from '../content/watch-navigation.ts';
import { isOfSite } from '../site-pattern.ts';

/** What the worker tells our script in a page. */
interface Told {
  readonly face?: TabFace;
  /** Sites that it may no longer be in. */
  readonly leave?: readonly string[];
}

export function startCompanion(until: AbortSignal): void {
  const going = new AbortController();
  const signal = AbortSignal.any([until, going.signal]);
  const tab = createTab(
    document,
    {
      onOpen: async () => (await send('tab.clicked', {}))?.keys,
      onMove: (side) => void send('tab.moved', { side }),
    },
    signal,
  );
  const companion = createCompanion({
    signal,
    page: () => ({ document, url: new URL(location.href) }),
    adapterOf,
    session: (until) => openSession(fetch, location.origin, until),
    onRecord: (record) =>
      void send('record.seen', { record }).then((face) => face && !signal.aborted && tab.show(face)),
    onLeft() {
      tab.hide();
      void send('record.left', {});
    },
  });
  const hear = (message: Told, sender: { readonly id?: string }) => {
    if (sender.id !== browser.runtime.id) return;
    if (message.face) tab.show(message.face);
    if (!message.leave?.some((site) => isOfSite(location.origin, site, import.meta.env.BROWSER ?? 'chrome')))
      return;
    // Paused, or the permission was taken back: as if we had never been here.
    going.abort();
    void send('record.left', {});
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });
  watchNavigation(window, () => companion.arrive(), signal);
  companion.arrive();
}
