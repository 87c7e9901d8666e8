/** Pages that should be readable and were not, by tab: in memory and `storage.session` only, gone with the page. */
import type { PageReport } from '#contract/page-report';
import type { Memory } from './session.ts';

export interface Health {
  of(tabId: number): Promise<PageReport | undefined>;
  note(tabId: number, report: PageReport): Promise<void>;
  clear(tabId: number): Promise<void>;
}

const key = (tabId: number) => `unread:${tabId}`;

export function keepHealth(memory: Memory): Health {
  return {
    of: async (tabId) => (await memory.get(key(tabId))) as PageReport | undefined,
    note: (tabId, report) => memory.set(key(tabId), report),
    clear: (tabId) => memory.remove(key(tabId)),
  };
}
