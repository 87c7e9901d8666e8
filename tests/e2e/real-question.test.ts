/**
 * The browser's own question about a permission, in a Chromium with a window: a person at keyboard and screen refuses it, allows it, and
 * takes it back in the browser's own settings, while a record's page stays open and is never loaded again. Nothing is emulated.
 */
import { describe, expect, vi } from 'vitest';
import type { Page } from 'puppeteer-core';
import { hasRealScreen } from '../browsers/has-real-screen.ts';
import { buildAsking } from './build.ts';
import { startPlainCrm, type PlainCrm } from './support/plain-crm.ts';
import { openScreen, WITHOUT_SCREEN, type RealScreen } from './support/real-screen.ts';
import {
  allow,
  awaitQuestion,
  comeTo,
  giveShortcut,
  hasFocus,
  launchSeen,
  refuse,
  type Asking,
  type SeenChromium,
} from './support/seen-chromium.ts';
import { beginStory, type Story } from './support/story.ts';
import { takeStage } from './support/stage.ts';
import { walk } from './support/walk.ts';

const stage = takeStage();
const TAB = 'html > div[data-side]';

describe.skipIf(!hasRealScreen)(`Chromium’s own question${WITHOUT_SCREEN}`, () => {
  let screen: RealScreen;
  let story: Story;
  let crm: PlainCrm;
  let chromium: SeenChromium;
  let welcome: Page;
  /** The same record by the machine's number, which the welcome page is told, and by its name, for the popup. */
  let numbered: Page;
  let named: Page;

  const step = walk({
    async begin() {
      screen = await openScreen();
      story = await beginStory(stage);
      crm = await startPlainCrm();
      chromium = await launchSeen(screen, await buildAsking(stage));
      await giveShortcut(chromium);
      welcome = chromium.welcome;
      numbered = await openRecord(crm.url);
      named = await openRecord(crm.named);
    },
    async end() {
      await chromium?.browser.close();
      await crm?.stop();
      await story?.stop();
      await screen?.close();
    },
  });

  async function openRecord(origin: string): Promise<Page> {
    const page = await chromium.browser.newPage();
    await page.goto(`${origin}/fiches/7`);
    return page;
  }
  const isAllowed = (origin: string) =>
    welcome.evaluate((pattern) => chrome.permissions.contains({ origins: [pattern] }), `${origin}/*`);
  const registered = () =>
    welcome.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
    );
  const hasTab = (page: Page) => page.evaluate((at) => document.querySelector(at) !== null, TAB);
  const textOf = (page: Page, selector: string) =>
    page.evaluate((at) => document.querySelector(at)?.textContent ?? '', selector);

  const inWelcome: Asking = {
    async ask() {
      await comeTo(screen, welcome);
      await welcome.locator('form.add-site input').fill(crm.url);
      await welcome.locator('form.add-site button[type=submit]').click();
      return welcome;
    },
    isRefused: async () => (await textOf(welcome, '[role=alert]')) !== '',
  };
  /** The popup goes as soon as the question is there: what has lost the focus is the page below, which gets it back. */
  const inPopup: Asking = {
    async ask() {
      // A popup that grows after it came to rest is pressed beside its button, and goes without asking.
      const press = async () => {
        await comeTo(screen, named);
        const popup = await chromium.openPopup();
        await popup.waitForSelector('.allow');
        expect(await textOf(popup, '.allow p')).toContain(new URL(crm.named).host);
        await chromium.pressInPopup(popup, '.allow button');
        await vi.waitUntil(async () => !(await hasFocus(named)), { timeout: 5000 });
      };
      await vi.waitFor(press, { timeout: 120_000 });
      return named;
    },
    isRefused: () => hasFocus(named),
  };

  step(
    'stands in the welcome page’s way, and nothing is granted before its answer nor after a no',
    async () => {
      await welcome.bringToFront();
      const address = `chrome-extension://${chromium.extensionId}/welcome.html${story.invitation('p08')}`;
      await welcome.goto('about:blank');
      await welcome.goto(address);
      await welcome.locator('form button[type=submit]').click();
      await welcome.waitForSelector('form.add-site');
      expect(await textOf(welcome, '.step[aria-current=step] h2')).toBe('Choisir le CRM');
      await awaitQuestion(screen, await inWelcome.ask());
      expect(await isAllowed(crm.url)).toBe(false);
      expect(await textOf(welcome, '[role=alert]')).toBe('');
      await refuse(screen, inWelcome);
      await expect.poll(() => textOf(welcome, '[role=alert]')).toContain('Rien n’a changé');
      expect(await isAllowed(crm.url)).toBe(false);
      expect(await registered()).not.toContain(`${crm.url}/*`);
      expect(await hasTab(numbered)).toBe(false);
    },
  );

  step('is allowed: the open record is read where it stands, and the third step is next', async () => {
    await allow(screen, inWelcome);
    await expect.poll(() => isAllowed(crm.url)).toBe(true);
    await expect.poll(registered).toContain(`${crm.url}/*`);
    await welcome.waitForSelector('.step:nth-child(3)[aria-current=step]');
    await expect.poll(() => hasTab(numbered)).toBe(true);
    expect(await isAllowed(crm.named)).toBe(false);
    expect(await hasTab(named)).toBe(false);
  });

  step(
    'is asked by the popup, told the site by the toolbar’s own press: refused, the popup asks again',
    async () => {
      await awaitQuestion(screen, await inPopup.ask());
      await refuse(screen, inPopup);
      expect(await isAllowed(crm.named)).toBe(false);
      expect(await hasTab(named)).toBe(false);
    },
  );

  step('is allowed from the popup, which is gone by then: the site is remembered all the same', async () => {
    await allow(screen, inPopup);
    await expect.poll(() => isAllowed(crm.named)).toBe(true);
    await expect.poll(() => hasTab(named)).toBe(true);
    const popup = await chromium.openPopup();
    await popup.waitForSelector('main, form');
    expect(await popup.$('.allow')).toBeNull();
    screen.press('Escape');
    await expect.poll(chromium.hasPopup).toBe(false);
  });

  step(
    'is taken back in the browser’s own page of extensions: the open records are left, and the settings say so',
    async () => {
      const settings = await chromium.browser.newPage();
      await settings.goto(`chrome://extensions/?id=${chromium.extensionId}`);
      await settings
        .locator(
          'extensions-manager >>> extensions-detail-view >>> extensions-host-permissions-toggle-list >>> #allHostsToggle >>> cr-toggle',
        )
        .click();
      await expect.poll(() => isAllowed(crm.url)).toBe(false);
      expect(await isAllowed(crm.named)).toBe(false);
      await expect.poll(() => hasTab(numbered)).toBe(false);
      await expect.poll(() => hasTab(named)).toBe(false);
      await expect.poll(registered).not.toContain(`${crm.url}/*`);
      const options = await chromium.browser.newPage();
      await options.goto(`chrome-extension://${chromium.extensionId}/options.html`);
      await expect.poll(() => textOf(options, 'main')).toContain('à autoriser dans le navigateur');
    },
  );
});
