/** The popup itself, opened by the browser over its window: Playwright has no word for it, so it is reached by the browser's other door. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Rep } from './chromium.ts';

export interface RealPopup {
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Opened by `action.openPopup`, for nothing headless can press the toolbar's button. That press would also show the popup the
 * address of the tab in front (`activeTab`): `address` stands for it, told by the browser's own `tabs.query`, changed before the page starts.
 */
export async function openRealPopup(rep: Rep, address: string): Promise<RealPopup> {
  const [port = ''] = (await readFile(join(rep.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const browser = await connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
  const page = await findPopup(rep, browser);
  await page.evaluateOnNewDocument((url) => {
    const query = chrome.tabs.query.bind(chrome.tabs);
    Object.assign(chrome.tabs, {
      query: async (what: chrome.tabs.QueryInfo) =>
        (await query(what)).map((tab) => (what.active ? { ...tab, url } : tab)),
    });
  }, address);
  await page.reload();
  return { page, close: async () => (await page.close().catch(() => undefined), browser.disconnect()) };
}

const targetOf = (browser: Browser) => browser.targets().find((each) => each.url().endsWith('/popup.html'));

/** Opened again until it stays: a tab that comes to the front, as the welcome page does, closes it. */
async function findPopup(rep: Rep, browser: Browser): Promise<Page> {
  const find = async () => {
    // It toggles: once it is there it is not asked for again.
    if (!targetOf(browser)) await rep.worker.evaluate(() => chrome.action.openPopup().catch(() => undefined));
    // No page by the library's own word for it, but one to drive.
    const page = await targetOf(browser)?.asPage();
    if (!page) throw new Error('The popup is not there yet');
    return page;
  };
  return vi.waitFor(find, { timeout: 60_000, interval: 200 });
}
