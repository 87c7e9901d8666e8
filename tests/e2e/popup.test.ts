/**
 * "Use Relais on this site" in the popup itself, in a real Chromium: asked by a click, refused, asked again, granted. What the
 * toolbar's button alone does, telling the popup the tab's address, is emulated; the browser's "no" is, too.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { launchRep, type Rep } from './support/chromium.ts';
import { startPlainCrm, type PlainCrm } from './support/plain-crm.ts';
import { openRealPopup, type RealPopup } from './support/real-popup.ts';
import { rememberGrant } from './support/remember-grant.ts';
import { takeStage } from './support/stage.ts';
import { walk } from './support/walk.ts';

const stage = takeStage();
let folder: string;
let crm: PlainCrm;
let rep: Rep;
let popup: RealPopup;
const pattern = () => `${crm.url}/*`;
const address = () => `${crm.url}/clients/4711`;

const step = walk({
  async begin() {
    folder = await mkdtemp(join(tmpdir(), 'relais-popup-'));
    crm = await startPlainCrm();
    rep = await begin();
  },
  async end() {
    await popup?.close();
    await rep?.close();
    await crm?.stop();
    await rm(folder, { recursive: true, force: true });
  },
});

/** A browser whose tab in front is a record of the CRM. */
async function begin(): Promise<Rep> {
  const browser = await launchRep(join(folder, 'profile'), stage.chrome);
  const page = await browser.context.newPage();
  await page.goto(address());
  await page.bringToFront();
  return browser;
}

const isAllowed = () =>
  rep.worker.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), pattern());
const registered = async () =>
  (await rep.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).flatMap(
    ({ matches }) => matches,
  );
const press = () => popup.page.locator('.allow button').click();
const said = () => popup.page.evaluate(() => document.querySelector('.allow p')?.textContent ?? '');

step('is a popup, and names the one site that it would read', async () => {
  popup = await openRealPopup(rep, address());
  await expect.poll(said).toContain(new URL(crm.url).host);
  const kinds = await rep.worker.evaluate(async () =>
    (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType),
  );
  expect(kinds).toContain('POPUP');
});

step('changes nothing when the browser says no, and says so', async () => {
  await popup.page.evaluate(() => {
    // Its own question is a native window that nothing headless can press.
    Object.assign(chrome.permissions, { request: async () => false });
  });
  await press();
  await expect.poll(said).toContain('Rien n’a changé');
  expect(await isAllowed()).toBe(false);
  expect(await registered()).not.toContain(pattern());
});

step('is on the site as soon as the browser says yes, and asks no more', async () => {
  await popup.close();
  const { extensionId, profile } = rep;
  await rep.close();
  await rememberGrant(profile, extensionId, pattern());
  rep = await begin();
  popup = await openRealPopup(rep, address());
  await expect.poll(said).toContain(new URL(crm.url).host);
  await press();
  await expect.poll(isAllowed).toBe(true);
  await expect.poll(registered).toContain(pattern());
  await expect.poll(() => popup.page.evaluate(() => document.querySelector('.allow'))).toBeNull();
});
