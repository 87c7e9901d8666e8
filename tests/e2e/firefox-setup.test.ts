/** A CRM of the company's own, in a real Firefox: the browser's question is asked, refused, asked again, allowed, taken back. */
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../browsers/find-firefox.ts';
import { answerQuestion, readQuestion } from './support/firefox-chrome.ts';
import { startPlainCrm, type PlainCrm } from './support/plain-crm.ts';

const stage = inject('stage');
const UUID = '5f1cbd6e-9f3b-4f0a-8f39-6f6f2a7c9d11';
const PAGES = `moz-extension://${UUID}`;
let firefox: Browser;
let crm: PlainCrm;
let welcome: Page;
let options: Page;

beforeAll(async () => {
  crm = await startPlainCrm();
  firefox = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'relais@relais.example': UUID }),
      'intl.locale.requested': 'fr',
      'intl.accept_languages': 'fr-FR, fr',
    },
  });
  await firefox.installExtension(stage.firefox);
  welcome = await ownPage('welcome.html');
  await welcome.evaluate((address) => {
    const { tabs } = Reflect.get(globalThis, 'browser') as typeof chrome;
    void tabs.create({ url: address });
  }, `${PAGES}/options.html`);
  options = await ownPage('options.html');
});
afterAll(async () => {
  await firefox?.close();
  await crm?.stop();
});

/** A page of ours that the extension itself has opened. No event tells of its address, so the pages are asked. */
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

const isAllowed = () =>
  options.evaluate(async () => {
    const { permissions } = Reflect.get(globalThis, 'browser') as typeof chrome;
    return permissions.contains({ origins: ['http://localhost/*'] });
  });
const scripts = () =>
  options.evaluate(async () => {
    const { scripting } = Reflect.get(globalThis, 'browser') as typeof chrome;
    return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []);
  });
const textOf = (selector: string) =>
  options.evaluate((at) => document.querySelector(at)?.textContent ?? '', selector);

async function ask(): Promise<void> {
  await options.locator('form.add-site input').fill(crm.named);
  await options.locator('form.add-site button[type=submit]').click();
  await expect.poll(() => readQuestion(firefox)).toContain('localhost');
}

it('asks through the browser itself, and does nothing when it is refused', async () => {
  await ask();
  expect(await isAllowed()).toBe(false);
  await answerQuestion(firefox, 'refuse');
  await expect.poll(() => textOf('form.add-site [role=alert]')).toContain('Rien n’a changé');
  expect(await isAllowed()).toBe(false);
  expect(await scripts()).not.toContain('http://localhost/*');
});

it('lists the site and registers for it once it is allowed', async () => {
  await ask();
  await answerQuestion(firefox, 'allow');
  await expect.poll(isAllowed).toBe(true);
  await expect.poll(scripts).toContain('http://localhost/*');
  await expect.poll(() => textOf('.rows')).toContain('ajouté par vous');
});

it('says so when the permission is taken back, and is registered nowhere any more', async () => {
  await options.evaluate(async () => {
    const { permissions } = Reflect.get(globalThis, 'browser') as typeof chrome;
    await permissions.remove({ origins: ['http://localhost/*'] });
  });
  await expect.poll(() => textOf('.rows')).toContain('à autoriser dans le navigateur');
  await expect.poll(scripts).not.toContain('http://localhost/*');
});
