/** The company's policy in a real Firefox ESR: `3rdparty` of a `policies.json`, where Firefox has no schema of its own. */
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../browsers/find-firefox.ts';
import { taughtPage } from '../api/http/examples/taught-page.ts';
import { firefoxHasPolicy, mayWritePolicies, setFirefoxPolicy } from './support/machine-policy.ts';

const stage = inject('stage');
const UUID = '5f1cbd6e-9f3b-4f0a-8f39-6f6f2a7c9d12';
const PAGES = `moz-extension://${UUID}`;
const mayTry = mayWritePolicies && !(await firefoxHasPolicy());
let firefox: Browser;
let options: Page;
let withdraw: () => Promise<void>;

async function ownPage(path: string): Promise<Page> {
  let found: Page | undefined;
  const look = async () => {
    for (const page of await firefox.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(`${PAGES}/${path}`)) found = page;
    }
    if (!found) throw new Error(`No page of the extension at ${path} yet`);
  };
  await vi.waitFor(look, { timeout: 20_000, interval: 100 });
  if (!found) throw new Error(`No page of the extension at ${path}`);
  return found;
}

// Honest where it cannot be tried: it is skipped, and the report says so.
describe.skipIf(!mayTry)('a policy in Firefox', () => {
  beforeAll(async () => {
    withdraw = await setFirefoxPolicy('relais@relais.example', {
      crmOrigins: ['https://crm.company.example'],
      taughtPages: [taughtPage({ name: 'Fiche maison' })],
      lockedSettings: ['locale', 'crms'],
      locale: 'en',
      theme: 'dark',
      tabSide: 'up',
      consentGranted: true,
    });
    firefox = await launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ 'relais@relais.example': UUID }),
      },
    });
    await firefox.installExtension(stage.firefox);
    const welcome = await ownPage('welcome.html');
    await welcome.evaluate((address) => {
      const { tabs } = Reflect.get(globalThis, 'browser') as typeof chrome;
      void tabs.create({ url: address });
    }, `${PAGES}/options.html`);
    options = await ownPage('options.html');
  });
  afterAll(async () => {
    await withdraw?.();
    await firefox?.close();
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

it.skipIf(mayTry)('was not tried: only root may write a policy, and an existing one is left alone', () => {
  expect(mayTry).toBe(false);
});
