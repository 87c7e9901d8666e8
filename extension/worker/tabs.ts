/** The record that each tab shows. In memory and `storage.session` only: it is gone with the browser. */
import type { CrmRecord } from '#contract/record';
import type { Memory } from './open-memory.ts';

export interface OpenTab {
  readonly record: CrmRecord;
  readonly origin: string;
  /** `visitKey` of the record. */
  readonly visit: string;
  /** When the person came to it, in milliseconds since 1970. */
  readonly since: number;
  /** Its page is gone. */
  readonly hidden?: true;
}

export interface Tabs {
  of(tabId: number): Promise<OpenTab | undefined>;
  /** Also the one that is no longer shown. */
  last(tabId: number): Promise<OpenTab | undefined>;
  /** Its page is gone: it is not shown, and not over either, as it may be loading again. */
  hide(tabId: number): Promise<void>;
  set(tabId: number, tab: OpenTab): Promise<void>;
  leave(tabId: number): Promise<void>;
}

const key = (tabId: number) => `tab:${tabId}`;

export function keepTabs(memory: Memory): Tabs {
  const last = async (tabId: number) => (await memory.get(key(tabId))) as OpenTab | undefined;
  return {
    async of(tabId) {
      const tab = await last(tabId);
      return tab?.hidden ? undefined : tab;
    },
    last,
    async hide(tabId) {
      const tab = await last(tabId);
      if (tab) await memory.set(key(tabId), { ...tab, hidden: true });
    },
    set: (tabId, tab) => memory.set(key(tabId), tab),
    leave: (tabId) => memory.remove(key(tabId)),
  };
}
