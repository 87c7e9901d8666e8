/** The list of sites against a browser that grants, refuses and takes back. */
import { expect, it } from 'vitest';
import { openPolicy } from '../../../extension/worker/policy-store.ts';
import { openSettings } from '../../../extension/worker/settings-store.ts';
import { keepSites, type Scripts, type Sites } from '../../../extension/worker/sites.ts';
import { taughtPage } from '../../api/http/examples/taught-page.ts';
import { area } from '../support/worker-stage.ts';

interface Given {
  readonly built?: readonly string[];
  readonly policy?: readonly string[];
  readonly locked?: readonly string[];
  readonly name?: string;
}

function open({ built = [], policy = [], locked = [], name = 'chrome' }: Given = {}) {
  const allowed = new Set<string>();
  const state = {
    registered: [] as string[],
    injected: [] as string[],
    left: [] as string[],
    wake: 0,
    times: 0,
  };
  /** Hosts of taught pages. */
  const taught = new Set<string>();
  let scripts: Scripts = { gate: [], companion: [] };
  let now = 1000;
  const sites: Sites = keepSites({
    settings: openSettings(area(), () => 'fr'),
    built,
    policy: openPolicy(async () => ({ crmOrigins: policy, lockedSettings: locked })),
    now: () => now,
    taught: {
      all: async () =>
        [...taught].map((host) => ({ page: taughtPage({ host }), from: 'person', published: false })),
    },
    browser: {
      name,
      allowed: async (pattern) => allowed.has(pattern),
      // In an order of its own.
      registered: async () => ({ ...scripts, gate: scripts.gate.toReversed() }),
      async register(wanted) {
        state.times += 1;
        // As the browser: what is registered is taken away first, and nothing is registered twice.
        scripts = { gate: [], companion: [] };
        await new Promise((resolve) => setImmediate(resolve));
        if (scripts.gate.length > 0) throw new Error('Duplicate script ID');
        scripts = wanted;
        state.registered = [...wanted.gate, ...wanted.companion.map((each) => `companion ${each}`)];
      },
      inject: async (pattern, script) =>
        void state.injected.push(script === 'gate' ? pattern : `${script} ${pattern}`),
      leave: async (gone) => void state.left.push(...gone),
      disallow: async (pattern) => void allowed.delete(pattern),
      wake: (at) => void (state.wake = at),
    },
  });
  return { allowed, taught, state, sites, turn: (to: number) => void (now = to) };
}
const mine = { from: 'person', paused: false, allowed: true } as const;

it('is in the pages that were allowed, and in no other', async () => {
  const { allowed, state, sites } = open();
  await sites.allow('http://crm.example:8080');
  expect(state.registered).toEqual([]);
  allowed.add('http://crm.example:8080/*');
  await sites.settle();
  expect(state).toMatchObject({
    registered: ['http://crm.example:8080/*'],
    injected: ['http://crm.example:8080/*'],
  });
});

it('leaves open pages when it is paused, removed, or the permission is taken back', async () => {
  const { allowed, state, sites } = open();
  allowed.add('https://crm.example/*');
  await sites.allow('https://crm.example');
  await sites.pause('https://crm.example', true);
  expect([state.registered, state.left]).toEqual([[], ['https://crm.example']]);
  await sites.pause('https://crm.example', false);
  expect(state.registered).toHaveLength(1);
  allowed.clear();
  await sites.settle();
  expect([state.registered, state.left.length]).toEqual([[], 2]);
  // It stays on the list, so that it can be said and allowed again.
  expect(await sites.all()).toEqual([{ ...mine, origin: 'https://crm.example', allowed: false }]);
  await sites.forget('https://crm.example');
  expect(await sites.all()).toEqual([]);
});

it('ends a pause by itself, and asks to be woken for it', async () => {
  const { allowed, state, sites, turn } = open();
  allowed.add('https://crm.example/*');
  await sites.allow('https://crm.example');
  await sites.pause('https://crm.example', true, 5000);
  expect([state.registered, state.wake]).toEqual([[], 5000]);
  expect(await sites.all()).toMatchObject([{ paused: true, until: 5000 }]);
  turn(5000);
  await sites.settle();
  expect(state.registered).toEqual(['https://crm.example/*']);
  expect(await sites.all()).toEqual([{ ...mine, origin: 'https://crm.example' }]);
});

it('keeps what the company gave, which can be paused only', async () => {
  const { allowed, sites } = open({ built: ['https://crm.example'], policy: ['https://*.force.example'] });
  allowed.add('https://crm.example/*');
  const fromPolicy = { origin: 'https://*.force.example', from: 'policy', paused: false, allowed: false };
  expect(await sites.all()).toEqual([{ ...mine, origin: 'https://crm.example', from: 'build' }, fromPolicy]);
  await sites.pause('https://crm.example', true);
  await sites.forget('https://crm.example');
  expect(await sites.all()).toHaveLength(2);
  expect(allowed.has('https://crm.example/*')).toBe(true);
});

it('takes up what was granted while the popup that asked was closed by the browser', async () => {
  const { allowed, state, sites } = open({ name: 'firefox' });
  sites.expect('http://crm.example:8080');
  allowed.add('http://crm.example/*');
  await sites.adopt(['http://crm.example/*']);
  expect(await sites.all()).toEqual([{ ...mine, origin: 'http://crm.example:8080' }]);
  expect(state.registered).toEqual(['http://crm.example/*']);
});

it('takes up a site that was allowed in the browser itself, but never "all sites"', async () => {
  const { allowed, sites } = open();
  for (const each of ['https://crm.example/*', 'https://*/*', '<all_urls>']) allowed.add(each);
  await sites.adopt(['https://*/*', '<all_urls>', 'https://crm.example/*']);
  expect((await sites.all()).map(({ origin }) => origin)).toEqual(['https://crm.example']);
});

it('leaves the list to the company where it is locked, and pauses to the person', async () => {
  const { sites } = open({ policy: ['https://crm.example'], locked: ['crms'] });
  await sites.allow('https://mine.example');
  await sites.pause('https://crm.example', true);
  expect(await sites.all()).toEqual([
    { origin: 'https://crm.example', from: 'policy', paused: true, allowed: false },
  ]);
});

it('has the companion itself where pages were taught, and the gate again when they are forgotten', async () => {
  const { allowed, taught, state, sites } = open();
  for (const each of ['https://*.crm.example/*', 'https://other.example/*']) allowed.add(each);
  await sites.allow('https://*.crm.example');
  await sites.allow('https://other.example');
  taught.add('acme.crm.example');
  await sites.settle();
  expect(state.registered).toEqual(['https://other.example/*', 'companion https://*.crm.example/*']);
  expect(state.injected.at(-1)).toBe('companion https://*.crm.example/*');
  const before = state.injected.length;
  taught.clear();
  await sites.settle();
  expect(state.registered).toEqual(['https://*.crm.example/*', 'https://other.example/*']);
  // The companion that is there stays; nobody is sent away.
  expect([state.injected.length, state.left]).toEqual([before, []]);
});

it('settles once for a click and for what the browser says of it at the same time', async () => {
  const { allowed, state, sites } = open();
  const [one, two] = ['https://one.example', 'https://two.example'];
  allowed.add(`${one}/*`).add(`${two}/*`);
  await Promise.all([sites.allow(one), sites.adopt([`${one}/*`]), sites.allow(two)]);
  expect((await sites.all()).map(({ origin }) => origin)).toEqual([one, two]);
  expect(state.injected).toEqual([`${one}/*`, `${two}/*`]);
});

it('registers nothing anew where nothing has changed', async () => {
  const { allowed, state, sites } = open({ built: ['https://one.example', 'https://two.example'] });
  allowed.add('https://one.example/*').add('https://two.example/*');
  await sites.settle();
  await sites.settle();
  expect(state.times).toBe(1);
});
