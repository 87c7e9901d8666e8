/** The adapter of the page: one that was taught for this very site goes before those that we wrote. Asks the worker, never the page. */
import type { TaughtPage } from '#contract/taught';
import type { CrmAdapter, Page } from '../crm/adapter.ts';
import { adapterOf } from '../crm/adapters.ts';
import { guardAdapter } from '../crm/guard-adapter.ts';
import { taught } from '../crm/taught.ts';

export interface Lesson {
  adapterOf(page: Page): CrmAdapter | undefined;
  /** Says whether there is anything new to look with. */
  learn(): Promise<boolean>;
}

export function learnPages(ask: () => Promise<readonly TaughtPage[] | undefined>): Lesson {
  let known: readonly TaughtPage[] = [];
  let own: CrmAdapter | undefined;
  return {
    adapterOf: (page) => (own?.placeOf(page) === undefined ? adapterOf(page) : own),
    async learn() {
      const next = (await ask()) ?? [];
      const isNew = JSON.stringify(next) !== JSON.stringify(known);
      known = next;
      // A person may have pointed at what the page no longer has, or a policy at what no page can have.
      own = next.length > 0 ? guardAdapter(taught(next)) : undefined;
      return isNew;
    },
  };
}
