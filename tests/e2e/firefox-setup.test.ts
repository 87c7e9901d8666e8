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

/** Chooses in one of ours the line whose text holds these words, as a person does in a list. */
const choose = (page: Page, label: string, words: string) =>
  page.evaluate(
    (wanted, text) => {
      const row = [...document.querySelectorAll('.teach-row')].find(
        (each) => each.querySelector('label span')?.textContent === wanted,
      );
      const select = row?.querySelector('select');
      const at = [...(select?.options ?? [])].findIndex((each) => each.text.includes(text));
      if (!select || at < 0) return false;
      select.selectedIndex = at;
      return select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    words,
  );

it('teaches an open page from the settings, and reads the next record by it', async () => {
  const record = await firefox.newPage();
  await record.goto(`${crm.named}/clients/4711`);
  await options.bringToFront();
  await options.locator('::-p-text(Apprendre une page ouverte)').click();
  await options.locator('ul[aria-label="Pages ouvertes des sites autorisés"] button').click();
  await options.waitForSelector('.teach-row');
  expect(await choose(options, 'Nom', 'Hôtel des Voyageurs')).toBe(true);
  expect(await choose(options, 'Secteur', 'Hôtellerie')).toBe(true);
  expect(await choose(options, 'Ville', 'Lyon')).toBe(true);
  await expect.poll(() => textOf('.teach-reads')).toContain('Hôtellerie');
  await options.locator('.teach button[type=submit]').click();
  await expect.poll(() => textOf('main')).toContain('Relais lit désormais ces fiches.');
  // Another record of the same kind: read by what was taught, in this browser.
  const url = `${crm.named}/clients/12`;
  await record.goto(url);
  // Nobody is signed in, so no panel shows it: what the worker keeps of the tab tells.
  const seen = () =>
    options.evaluate(async (address) => {
      const { tabs, storage } = Reflect.get(globalThis, 'browser') as typeof chrome;
      const tabId = (await tabs.query({})).find((tab) => tab.url === address)?.id;
      const kept = await storage.session.get(null);
      return JSON.stringify(Object.entries(kept).find(([key]) => key.endsWith(`tab:${tabId}`))?.[1] ?? {});
    }, url);
  await expect.poll(seen, { timeout: 10_000 }).toContain('Hôtel des Voyageurs');
  expect(await seen()).toContain('"id":"12"');
  await record.close();
});

it('says so when the permission is taken back, and is registered nowhere any more', async () => {
  await options.evaluate(async () => {
    const { permissions } = Reflect.get(globalThis, 'browser') as typeof chrome;
    await permissions.remove({ origins: ['http://localhost/*'] });
  });
  await expect.poll(() => textOf('.rows')).toContain('à autoriser dans le navigateur');
  await expect.poll(scripts).not.toContain('http://localhost/*');
});
