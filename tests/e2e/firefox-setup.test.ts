/** A CRM of the company's own, in a real Firefox: the browser's question is asked, refused, asked again, allowed, taken back. */
import { expect, vi } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { answerQuestion, readQuestion } from './support/firefox-chrome.ts';
import { startPlainCrm, type PlainCrm } from './support/plain-crm.ts';
import { FRENCH, launchFirefox } from './support/launch-firefox.ts';
import { takeStage } from './support/stage.ts';
import { walk } from './support/walk.ts';

const stage = takeStage();
const UUID = '5f1cbd6e-9f3b-4f0a-8f39-6f6f2a7c9d11';
const PAGES = `moz-extension://${UUID}`;
let firefox: Browser;
let crm: PlainCrm;
let welcome: Page;
let options: Page;

const step = walk({
  async begin() {
    crm = await startPlainCrm();
    firefox = await launchFirefox({ extension: stage.firefox, uuid: UUID, preferences: FRENCH });
    welcome = await ownPage('welcome.html');
    await welcome.evaluate((address) => {
      const { tabs } = Reflect.get(globalThis, 'browser') as typeof chrome;
      void tabs.create({ url: address });
    }, `${PAGES}/options.html`);
    options = await ownPage('options.html');
  },
  async end() {
    await firefox?.close();
    await crm?.stop();
  },
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
  await vi.waitFor(look, { timeout: 60_000, interval: 100 });
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

step('asks through the browser itself, and does nothing when it is refused', async () => {
  await ask();
  expect(await isAllowed()).toBe(false);
  await answerQuestion(firefox, 'refuse');
  await expect.poll(() => textOf('form.add-site [role=alert]')).toContain('Rien n’a changé');
  expect(await isAllowed()).toBe(false);
  expect(await scripts()).not.toContain('http://localhost/*');
});

step('lists the site and registers for it once it is allowed', async () => {
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

step('teaches an open page from the settings, and reads the next record by it', async () => {
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
  await expect.poll(seen).toContain('Hôtel des Voyageurs');
  expect(await seen()).toContain('"id":"12"');
  await record.close();
});

step('says so when the permission is taken back, and is registered nowhere any more', async () => {
  await options.evaluate(async () => {
    const { permissions } = Reflect.get(globalThis, 'browser') as typeof chrome;
    await permissions.remove({ origins: ['http://localhost/*'] });
  });
  await expect.poll(() => textOf('.rows')).toContain('à autoriser dans le navigateur');
  await expect.poll(scripts).not.toContain('http://localhost/*');
});
