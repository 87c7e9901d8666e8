/** Tells our open pages what has changed. Many changes at once are one telling. */
import type { LiveState } from '../live-state.ts';

/** A page of ours that is listening; `panel:12` listens for tab 12. */
export interface Listener {
  readonly surface: string;
  readonly tabId?: number;
  hear(state: LiveState): void;
}

export interface Live {
  join(listener: Listener): void;
  leave(listener: Listener): void;
  publish(): void;
}

export interface LiveTools {
  compose(tabId: number | undefined): Promise<LiveState>;
  /** What a person was shown on this surface counts as seen. */
  onShown(surface: string, state: LiveState): Promise<void>;
}

export function openLive(tools: LiveTools): Live {
  const listeners = new Set<Listener>();
  let due = false;

  async function tell(listener: Listener): Promise<void> {
    const state = await tools.compose(listener.tabId);
    if (!listeners.has(listener)) return;
    listener.hear(state);
    await tools.onShown(listener.surface, state);
  }

  return {
    join(listener) {
      listeners.add(listener);
      void tell(listener);
    },
    leave: (listener) => void listeners.delete(listener),
    publish() {
      if (due) return;
      due = true;
      queueMicrotask(() => {
        due = false;
        for (const listener of listeners) void tell(listener);
      });
    },
  };
}

export function readPortName(name: string): { readonly surface: string; readonly tabId?: number } {
  const [surface = '', tab] = name.split(':');
  return tab !== undefined && /^\d+$/.test(tab) ? { surface, tabId: Number(tab) } : { surface };
}
