import { expect, it } from 'vitest';
import type { Site } from '../../../extension/live-state.ts';
import { lookAgain } from '../../../extension/worker/look-again.ts';

const SITE: Site = { origin: 'https://crm.example', from: 'person', allowed: true, paused: false };
const POPUP = { surface: 'popup', tabId: 7 };

interface Given {
  readonly site?: Partial<Site>;
  readonly shown?: boolean;
  readonly origin?: string;
  readonly from?: { readonly surface: string; readonly tabId?: number };
}

/** The tabs that the companion was brought to. Only what is asked for here is there. */
async function brought({ site, shown = false, origin = SITE.origin, from = POPUP }: Given = {}) {
  const tabs: number[] = [];
  await lookAgain(
    {
      tabs: { of: async () => (shown ? {} : undefined) } as never,
      sites: { all: async () => [{ ...SITE, ...site }] } as never,
      shell: {
        originOf: async () => origin,
        bringCompanion: async (tabId: number) => tabs.push(tabId) > 0,
      } as never,
    },
    from,
  );
  return tabs;
}

it('has the page looked at where the popup shows no record of an allowed site', async () => {
  expect(await brought()).toEqual([7]);
});

it.each<[string, Given]>([
  ['a record is shown', { shown: true }],
  ['the site is paused', { site: { paused: true } }],
  ['the browser took the permission back', { site: { allowed: false } }],
  ['it is another site', { origin: 'https://other.example' }],
  ['it is the panel', { from: { surface: 'panel', tabId: 7 } }],
  ['nobody knows which tab', { from: { surface: 'popup' } }],
])('leaves the page alone when %s', async (_case, given) => {
  expect(await brought(given)).toEqual([]);
});
