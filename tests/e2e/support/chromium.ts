/** A real Chromium with the built extension in a profile that outlives it, as a rep's does. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright';
import { findChromium } from '../../browsers/find-chromium.ts';

export interface Rep {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly worker: Worker;
  /** Opens a page of the extension. */
  open(path: string): Promise<Page>;
  /** The profile's folder. */
  readonly profile: string;
  close(): Promise<void>;
}

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A door of its own beside the pipe: the popup is no page of Playwright's.
  '--remote-debugging-port=0',
];

/** `preferences`: what the person has set in the browser before, as its own file of a new profile has it. */
export async function launchRep(
  profile: string,
  extension: string,
  lang = 'fr-FR',
  preferences?: object,
): Promise<Rep> {
  if (preferences) {
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    locale: lang,
    viewport: { width: 1280, height: 900 },
    args: [
      ...FLAGS,
      `--lang=${lang}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    extensionId,
    worker,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    profile,
    close: () => context.close(),
  };
}

/** The browser's own number of the tab that shows this address; what the panel is told with `?tabId=`. */
export function tabIdOf({ worker }: Rep, url: string): Promise<number> {
  return worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === address || tab.pendingUrl === address)?.id ?? -1;
  }, url);
}
