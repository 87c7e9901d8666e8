/** The worker's live state in a page of ours, as a signal. Connects again when the worker went to sleep. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { browser } from '../browser.ts';
import type { LiveState } from '../live-state.ts';

export interface LiveConnection {
  /** Undefined until the worker has spoken. */
  readonly state: ReadonlySignal<LiveState | undefined>;
  /** Another tab is looked at. */
  follow(tabId: number | undefined): void;
}

/** A worker that dies at once must not be asked in a circle. */
const AGAIN_MS = 250;

export function connectLive(surface: string): LiveConnection {
  const state = signal<LiveState | undefined>(undefined);
  let port: chrome.runtime.Port | undefined;
  let current: number | undefined;

  const connect = () => {
    const own = browser.runtime.connect({ name: current === undefined ? surface : `${surface}:${current}` });
    port = own;
    own.onMessage.addListener((heard: LiveState) => {
      if (port === own) state.value = heard;
    });
    own.onDisconnect.addListener(() => {
      if (port === own) setTimeout(connect, AGAIN_MS);
    });
  };

  return {
    state,
    follow(tabId) {
      current = tabId;
      const before = port;
      connect();
      before?.disconnect();
    },
  };
}
