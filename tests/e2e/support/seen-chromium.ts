/** A Chromium with a window that a person could see, the built extension in it; its own questions are answered by keys. */
import { launch, type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findChromium } from '../../browsers/find-chromium.ts';
import type { RealScreen } from './real-screen.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-position=0,0',
  '--window-size=1280,900',
  '--accept-lang=fr-FR,fr',
];
const WAIT = { timeout: 60_000, interval: 50 };
const EMPTY_CORNER = [12, 880] as const;
/** Well over the half second after which "Allow" comes alive. */
const ALIVE_MS = 1200;

export interface SeenChromium {
  readonly browser: Browser;
  readonly extensionId: string;
  /** The page that the extension opened when it came. */
  readonly welcome: Page;
  /** By the toolbar's button, whose key a person gave it in the browser's own settings. */
  openPopup(): Promise<Page>;
  readonly hasPopup: () => boolean;
  /** By the mouse on the screen, and until the popup is gone: it goes with the press, and could not answer a debugger's. */
  pressInPopup(popup: Page, selector: string): Promise<void>;
}

/** Not by Playwright: it makes every page believe that it has the focus, and a question is known by who has lost it. */
export async function launchSeen(screen: RealScreen, extension: string): Promise<SeenChromium> {
  const browser = await launch({
    executablePath: findChromium(),
    headless: false,
    defaultViewport: null,
    env: screen.env,
    // The bar that says "controlled by automated software" would stand where the question does.
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...FLAGS,
      '--disable-features=Translate',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'), WAIT);
  const welcome = await target.page();
  if (!welcome) throw new Error('The welcome page is no page');
  const extensionId = new URL(target.url()).host;
  const popup = () => browser.targets().find((each) => each.url().endsWith('/popup.html'));
  return {
    browser,
    extensionId,
    welcome,
    hasPopup: () => popup() !== undefined,
    async pressInPopup(page, selector) {
      await page.waitForSelector(selector);
      await screen.settle();
      const { x, y } = await page.evaluate((at) => {
        const box = document.querySelector(at)?.getBoundingClientRect() ?? new DOMRect();
        return { x: screenX + box.x + box.width / 2, y: screenY + box.y + box.height / 2 };
      }, selector);
      const leave = async () => {
        screen.click(x, y);
        await vi.waitUntil(() => !popup(), { timeout: 3000, interval: 50 });
      };
      await vi.waitFor(leave, WAIT);
    },
    async openPopup() {
      return vi.waitFor(async () => {
        // The key toggles: pressed again only where it has opened nothing, as when the window was not ready for it.
        if (!popup()) screen.press('alt+shift+r');
        await vi.waitUntil(popup, { timeout: 5000, interval: 50 });
        const page = await popup()?.asPage();
        if (!page) throw new Error('The popup is not there yet');
        return page;
      }, WAIT);
    },
  };
}

/** What a person does under "Keyboard shortcuts": an extension from a folder gets none by itself. */
export async function giveShortcut({ browser, extensionId }: SeenChromium): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/shortcuts');
  await page.evaluate(
    (id) =>
      new Promise<void>((resolve) => {
        // The interface of the browser's own page, which pages of the web do not have.
        const own = Reflect.get(chrome, 'developerPrivate') as {
          updateExtensionCommand(command: object, done: () => void): void;
        };
        const command = { extensionId: id, commandName: '_execute_action', keybinding: 'Alt+Shift+R' };
        own.updateExtensionCommand(command, resolve);
      }),
    extensionId,
  );
  await page.close();
}

export const hasFocus = (page: Page) => page.evaluate(() => document.hasFocus());

/** The page in front, and the keyboard in it: an address bar may have it, where an empty corner of the page was not pressed. */
export async function comeTo(screen: RealScreen, page: Page): Promise<void> {
  await page.bringToFront();
  const press = async () => {
    if (await hasFocus(page)) return;
    screen.click(...EMPTY_CORNER);
    await screen.settle();
    if (!(await hasFocus(page))) throw new Error('The page has not got the keyboard yet');
  };
  await vi.waitFor(press, WAIT);
}

/** Waits until the browser's question stands over `page`, which has lost the focus to it for good, and has come to rest. */
export async function awaitQuestion(screen: RealScreen, page: Page): Promise<void> {
  await vi.waitUntil(async () => {
    if (await hasFocus(page)) return false;
    await screen.settle();
    return !(await hasFocus(page));
  }, WAIT);
}

export interface Asking {
  /** Answers the page that loses the focus to the question. */
  ask(): Promise<Page>;
  /** Whether a "no" has been heard. */
  isRefused(): Promise<boolean>;
}

/** By Escape, as often as it takes: on a busy machine the question may come after the key. */
export async function refuse(screen: RealScreen, { isRefused }: Pick<Asking, 'isRefused'>): Promise<void> {
  const press = async () => {
    screen.press('Escape');
    await screen.settle();
    if (!(await isRefused())) throw new Error('The question still stands');
  };
  await vi.waitFor(press, WAIT);
}

const ASKED_MAX = 3;

/**
 * Asks, and says yes. "Allow" is dead for the question's first half second, longer on a busy machine, and no key may be pressed
 * while it comes alive: only if going back shows the picture from before has the Tab key moved to it. Else it is refused and asked again.
 */
export async function allow(screen: RealScreen, asking: Asking): Promise<void> {
  for (let turn = 0; turn < ASKED_MAX; turn += 1) {
    await awaitQuestion(screen, await asking.ask());
    if (await reachAllow(screen)) return screen.press('Return');
    await refuse(screen, asking);
  }
  throw new Error(`"Allow" could not be reached in ${ASKED_MAX} questions`);
}

async function reachAllow(screen: RealScreen): Promise<boolean> {
  const denying = await screen.settle(ALIVE_MS);
  screen.press('Tab');
  const allowing = await screen.settle();
  screen.press('shift+Tab');
  const back = await screen.settle();
  screen.press('Tab');
  const again = await screen.settle();
  return allowing !== denying && back === denying && again === allowing;
}
