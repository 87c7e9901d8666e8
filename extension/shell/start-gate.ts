/** Puts the gate into a page of an allowed CRM: ties the page, its address and the worker. Decides nothing itself. */
import { keepGate } from '../content/keep-gate.ts';
import { watchNavigation } from '../content/watch-navigation.ts';
import { send } from '../send.ts';
import { hearWorker } from './hear-worker.ts';

export function startGate(): void {
  const going = new AbortController();
  const { signal } = going;
  const gate = keepGate({
    signal,
    page: () => ({ document, url: new URL(location.href) }),
    isTaught: async () => ((await send('taught.here', {}))?.pages.length ?? 0) > 0,
    callCompanion: async () => (await send('companion.wanted', {}))?.came === true,
    onOpen: () => going.abort(),
  });
  hearWorker({ onFace() {}, onTaught: () => void gate.ask(), onLeave: () => going.abort() }, signal);
  watchNavigation(window, () => gate.arrive(), signal);
  gate.arrive();
  void gate.ask();
}
