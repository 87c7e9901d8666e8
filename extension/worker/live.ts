/** Tells our open pages what has changed. Many changes at once are one telling, and so are those that come during one. */
import type { LiveState } from '../live-state.ts';

/** A page of ours that is listening; `panel:12` listens for tab 12. */
export interface Listener {
  readonly surface: string;
  readonly tabId?: number;
  hear(state: LiveState): void;
}

export interface Live {
  /** Resolves once it has been told for the first time. */
  join(listener: Listener): Promise<void>;
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
  /** Who is being told, and whether something changed since. Two tellings at once would do the same work side by side. */
  const telling = new Map<Listener, 'as it is' | 'changed'>();
  let due = false;

  /** A telling that failed is made good by the next change; whoever joins hears of it. */
  const tellAgain = (listener: Listener) => void tell(listener).catch(() => undefined);

  async function tell(listener: Listener): Promise<void> {
    if (telling.has(listener)) return void telling.set(listener, 'changed');
    telling.set(listener, 'as it is');
    const state = await tools.compose(listener.tabId).finally(() => {
      const isLate = telling.get(listener) === 'changed';
      telling.delete(listener);
      if (isLate && listeners.has(listener)) tellAgain(listener);
    });
    if (!listeners.has(listener)) return undefined;
    listener.hear(state);
    await tools.onShown(listener.surface, state);
    return undefined;
  }

  return {
    join(listener) {
      listeners.add(listener);
      return tell(listener);
    },
    leave: (listener) => void listeners.delete(listener),
    publish() {
      if (due) return;
      due = true;
      queueMicrotask(() => {
        due = false;
        for (const listener of listeners) tellAgain(listener);
      });
    },
  };
}

export function readPortName(name: string): { readonly surface: string; readonly tabId?: number } {
  const [surface = '', tab] = name.split(':');
  return tab !== undefined && /^\d+$/.test(tab) ? { surface, tabId: Number(tab) } : { surface };
}
