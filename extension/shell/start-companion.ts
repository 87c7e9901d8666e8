/** Puts the companion into a CRM's page: ties the page, its tab and the worker. Decides nothing itself. */
import type { CrmRecord } from '#contract/record';
import { openSession } from '../crm/open-session.ts';
import { send } from '../send.ts';
import { createCompanion, GONE } from '../content/companion.ts';
import { learnPages } from '../content/learn-pages.ts';
import { tellUnread } from '../content/tell-unread.ts';
import { createTab } from '../content/tab.ts';
import { watchNavigation } from '../content/watch-navigation.ts';
import { hearWorker } from './hear-worker.ts';
import { takeOver } from './take-over.ts';

const page = () => ({ document, url: new URL(location.href) });

const TAB_ACTS = {
  onOpen: async () => (await send('tab.clicked', {}))?.keys,
  onMove: (side: 'left' | 'right') => void send('tab.moved', { side }),
};

export function startCompanion(): void {
  const going = new AbortController();
  const { signal } = going;
  takeOver(going);
  const tab = createTab(document, TAB_ACTS, signal);
  const lesson = learnPages(async () => (await send('taught.here', {}))?.pages);
  let last: CrmRecord | undefined;
  const onRecord = (record: CrmRecord) => {
    last = record;
    void send('record.seen', { record }).then((face) => face && !signal.aborted && tab.show(face));
  };
  watchUnload(() => last && onRecord(last), signal);
  const companion = createCompanion({
    signal,
    page,
    adapterOf: lesson.adapterOf,
    session: (end) => openSession(fetch, location.origin, end),
    onRecord,
    onUnread: (visit) => void send('page.unread', tellUnread(visit, page())),
    onLeft() {
      last = undefined;
      tab.hide();
      void send('record.left', {});
    },
  });
  const learn = async () => {
    if ((await lesson.learn()) && !signal.aborted) companion.arrive();
  };
  const leave = () => {
    going.abort(GONE);
    void send('record.left', {});
  };
  hearWorker({ onFace: tab.show, onTaught: () => void learn(), onLeave: leave }, signal);
  signal.addEventListener('abort', watchNavigation(window, companion.arrive), { once: true });
  companion.arrive();
  void learn();
}

/** `onBack`: the browser had kept the page as it was, and shows it again. */
function watchUnload(onBack: () => void, signal: AbortSignal): void {
  window.addEventListener('pagehide', () => void send('page.unloaded', {}), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && onBack(), { signal });
}
