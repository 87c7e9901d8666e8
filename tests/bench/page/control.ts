/**
 * The platform's floor: an extension whose content script is empty, in the same browser, on the same pages by their other name
 * (`localhost`), so that the two are never in one page.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';

const MANIFEST = {
  manifest_version: 3,
  name: 'Control',
  version: '1',
  content_scripts: [{ matches: ['http://localhost/*'], js: ['empty.js'], run_at: 'document_idle' }],
};

/** The folder of the built extension, for the browser's list of those to load. */
export async function writeControl(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'empty.js'), ';\n');
  return folder;
}

export const byOtherName = (url: string): string => url.replace('127.0.0.1', 'localhost');

/** Its id, as the browser tells whose scripts run in a page. */
export async function findControl(page: Page, url: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const origins = new Map<string, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => origins.set(context.name, context.origin));
  await session.send('Runtime.enable');
  await page.goto(byOtherName(url), { waitUntil: 'load' });
  const until = Date.now() + 5000;
  while (!origins.has(MANIFEST.name) && Date.now() < until) await page.evaluate(() => 0);
  await session.detach();
  return new URL(origins.get(MANIFEST.name) ?? 'chrome-extension://none').host;
}
