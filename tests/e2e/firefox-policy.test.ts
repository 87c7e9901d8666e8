/** The company's policy in a real Firefox ESR: `3rdparty` of a `policies.json`, where Firefox has no schema of its own. */
import { describe, expect, it, vi } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { taughtPage } from '../api/http/examples/taught-page.ts';
import { beginAnew } from './support/begin-anew.ts';
import { mayPoliceFirefox, policeFirefox, type PolicedFirefox } from './support/policed-firefox.ts';
import { launchFirefox } from './support/launch-firefox.ts';
import { takeStage } from './support/stage.ts';

const stage = takeStage();
const UUID = '5f1cbd6e-9f3b-4f0a-8f39-6f6f2a7c9d12';
const PAGES = `moz-extension://${UUID}`;
let firefox: Browser;
let options: Page;
let policed: PolicedFirefox;

async function ownPage(path: string): Promise<Page> {
  let found: Page | undefined;
  const look = async () => {
    for (const page of await firefox.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(`${PAGES}/${path}`)) found = page;
    }
    if (!found) throw new Error(`No page of the extension at ${path} yet`);
  };
  await vi.waitFor(look, { timeout: 60_000, interval: 100 });
  if (!found) throw new Error(`No page of the extension at ${path}`);
  return found;
}

// Honest where it cannot be tried: it is skipped, and the report says so.
describe.skipIf(!mayPoliceFirefox)('a policy in Firefox', () => {
  beginAnew({
    async begin() {
      policed = await policeFirefox('relais@relais.example', {
        crmOrigins: ['https://crm.company.example'],
        taughtPages: [taughtPage({ name: 'Fiche maison' })],
        lockedSettings: ['locale', 'crms'],
        locale: 'en',
        theme: 'dark',
        tabSide: 'up',
        consentGranted: true,
      });
      firefox = await launchFirefox({ extension: stage.firefox, uuid: UUID, executable: policed.executable });
      const welcome = await ownPage('welcome.html');
      // Awaited: what the browser refuses is told here, not a minute later as a page that never came.
      await welcome.evaluate(async (address) => {
        const { tabs } = Reflect.get(globalThis, 'browser') as typeof chrome;
        await tabs.create({ url: address });
      }, `${PAGES}/options.html`);
      options = await ownPage('options.html');
    },
    async end() {
      await firefox?.close();
      await policed?.remove();
    },
  });

  it('counts key by key: what is locked is shown so, what is wrong is named and left out', async () => {
    await options.locator('fieldset.choice').wait();
    const shown = await options.evaluate(() => ({
      lang: document.documentElement.lang,
      theme: document.documentElement.dataset['theme'],
      look: document.querySelector('fieldset.choice')?.textContent ?? '',
      text: document.body.textContent ?? '',
      mayAdd: document.querySelector('form.add-site') !== null,
      wrong: document.querySelector('p.wrong')?.textContent ?? '',
    }));
    expect([shown.lang, shown.theme, shown.mayAdd]).toEqual(['en', 'dark', false]);
    expect(shown.look).toContain('decided by your company');
    expect(shown.text).toContain('crm.company.example');
    // Nested, as no schema forbids it here.
    expect(shown.text).toContain('Fiche maison');
    expect(shown.wrong).toContain('tabSide');
  });
});

it.skipIf(mayPoliceFirefox)(
  'was not tried: this machine has a policy of its own, or its Firefox is no folder of files',
  () => {
    expect(mayPoliceFirefox).toBe(false);
  },
);
