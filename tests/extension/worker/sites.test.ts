import { expect, it } from 'vitest';
import { openSettings } from '../../../extension/worker/settings-store.ts';
import { keepSites } from '../../../extension/worker/sites.ts';
import { area } from '../support/worker-stage.ts';

function open(built: string[] = [], name = 'chrome') {
  const allowed = new Set<string>();
  const state = { registered: [] as string[], injected: [] as string[] };
  const sites = keepSites(
    openSettings(area(), () => 'fr'),
    {
      name,
      allowed: async (pattern) => allowed.has(pattern),
      registered: async () => state.registered,
      register: async (patterns) => void (state.registered = [...patterns]),
      inject: async (pattern) => void state.injected.push(pattern),
      disallow: async (pattern) => void allowed.delete(pattern),
    },
    built,
  );
  return { allowed, state, sites };
}

it('is in the pages that were allowed, and in no other', async () => {
  const { allowed, state, sites } = open();
  await sites.allow('http://crm.example:8080');
  expect(state.registered).toEqual([]);
  allowed.add('http://crm.example:8080/*');
  await sites.settle();
  expect(state).toEqual({
    registered: ['http://crm.example:8080/*'],
    injected: ['http://crm.example:8080/*'],
  });
});

it('goes when it is paused, removed, or the permission is taken away', async () => {
  const { allowed, state, sites } = open();
  allowed.add('https://crm.example/*');
  await sites.allow('https://crm.example');
  await sites.pause('https://crm.example', true);
  expect(state.registered).toEqual([]);
  await sites.pause('https://crm.example', false);
  expect(state.registered).toHaveLength(1);
  allowed.clear();
  await sites.settle();
  expect(state.registered).toEqual([]);
  await sites.forget('https://crm.example');
  expect(await sites.all()).toEqual([]);
});

it('keeps a site of the company’s build, which can be paused only', async () => {
  const { allowed, sites } = open(['https://crm.example'], 'firefox');
  allowed.add('https://crm.example/*');
  expect(await sites.all()).toEqual([{ origin: 'https://crm.example', paused: false, built: true }]);
  await sites.pause('https://crm.example', true);
  expect(await sites.all()).toEqual([{ origin: 'https://crm.example', paused: true, built: true }]);
  await sites.forget('https://crm.example');
  expect(await sites.all()).toHaveLength(1);
});
