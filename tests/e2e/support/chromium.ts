/** A real Chromium with the built extension in a profile that outlives it, as a rep's does. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
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

/** A machine that does much else takes ten times as long as a quiet one. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 50;

/** A new profile is there once the extension has opened its welcome page, which comes to the front. `preferences`: what the person has set in the browser before, as its own file of a new profile has it. */
export async function launchRep(
  profile: string,
  extension: string,
  lang = 'fr-FR',
  preferences?: object,
): Promise<Rep> {
  const isNew = !existsSync(join(profile, 'Local State'));
  if (preferences) {
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    timeout: PATIENCE_MS,
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
  context.setDefaultTimeout(PATIENCE_MS);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  if (isNew) await until(async () => context.pages().find((page) => page.url().endsWith('/welcome.html')));
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
    // What was meant to go and is gone already is no trouble.
    close: () => context.close().catch(() => undefined),
  };
}

/** The browser's own number of the tab that shows this address, as soon as it says so; what the panel is told with `?tabId=`. */
export const tabIdOf = ({ worker }: Rep, url: string): Promise<number> =>
  until(() =>
    worker.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.url === address || tab.pendingUrl === address)?.id;
    }, url),
  );

/** Not by the test runner's own word for it: benches launch reps too. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error(`It did not come: ${String(look)}`);
}
