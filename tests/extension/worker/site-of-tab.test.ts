import { expect, it } from 'vitest';
import type { Site } from '../../../extension/live-state.ts';
import { siteOfTab } from '../../../extension/worker/site-of-tab.ts';

const site: Site = { origin: 'https://*.crm.example', from: 'person', allowed: true, paused: false };
const of = (origin: string | undefined) =>
  siteOfTab(
    {
      shell: { originOf: async () => origin } as never,
      sites: { all: async () => [site] } as never,
    },
    7,
  );

it('is the allowed site of the page, and nothing anywhere else', async () => {
  expect(await of('https://eu.crm.example')).toBe(site);
  expect(await of('https://other.example')).toBeUndefined();
  expect(await of(undefined)).toBeUndefined();
});
