/** Opens Chromium with the extension loaded and signed in, where there is a display; otherwise does nothing at all. */
import { existsSync } from 'node:fs';

export interface Opening {
  readonly profile: string;
  readonly extension: string;
  readonly demo: { readonly crmUrl: string; readonly intranetUrl: string };
  /** Links of invitations: one for the extension, one for the page. */
  readonly signIn: { readonly extension: string; readonly page: string };
}

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** Resolves undefined when there is no display or no Chromium; a demo in a terminal still works. */
export async function openBrowser(opening: Opening): Promise<{ close(): Promise<void> } | undefined> {
  if (!hasDisplay()) return undefined;
  const { chromium } = await import('playwright');
  const executablePath = [process.env['RELAIS_CHROMIUM'], ...CHROMIUMS, chromium.executablePath()].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (!executablePath) return undefined;
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext(opening.profile, {
    executablePath,
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...asRoot,
      '--no-first-run',
      `--disable-extensions-except=${opening.extension}`,
      `--load-extension=${opening.extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const [, invitation = ''] = opening.signIn.extension.split('#');
  const welcome = `chrome-extension://${new URL(worker.url()).host}/welcome.html#${invitation}`;
  for (const link of [welcome, opening.signIn.page]) {
    const page = await context.newPage();
    await page.goto(link);
    await page.getByRole('button', { name: /^(Se connecter|Sign in)$/ }).click();
  }
  for (const url of [opening.demo.intranetUrl, opening.demo.crmUrl]) {
    const page = await context.newPage();
    await page.goto(url);
  }
  return context;
}
