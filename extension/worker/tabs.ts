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
}

export interface Tabs {
  of(tabId: number): Promise<OpenTab | undefined>;
  set(tabId: number, tab: OpenTab): Promise<void>;
  leave(tabId: number): Promise<void>;
}

const key = (tabId: number) => `tab:${tabId}`;

export function keepTabs(memory: Memory): Tabs {
  return {
    of: async (tabId) => (await memory.get(key(tabId))) as OpenTab | undefined,
    set: (tabId, tab) => memory.set(key(tabId), tab),
    leave: (tabId) => memory.remove(key(tabId)),
  };
}
