/** Pages that should be readable and were not, by tab: in memory and `storage.session` only, gone with the page. */
import type { PageReport } from '#contract/page-report';
import type { Memory } from './open-memory.ts';

export interface Health {
  of(tabId: number): Promise<PageReport | undefined>;
  /** `make` may take a while; a page that is left meanwhile is not noted. */
  note(tabId: number, make: () => Promise<PageReport | undefined>): Promise<void>;
  clear(tabId: number): Promise<void>;
}

const key = (tabId: number) => `unread:${tabId}`;

export function keepHealth(memory: Memory): Health {
  const turns = new Map<number, object>();
  return {
    of: async (tabId) => (await memory.get(key(tabId))) as PageReport | undefined,
    async note(tabId, make) {
      const own = {};
      turns.set(tabId, own);
      const report = await make();
      if (report && turns.get(tabId) === own) await memory.set(key(tabId), report);
    },
    async clear(tabId) {
      turns.delete(tabId);
      await memory.remove(key(tabId));
    },
  };
}
