/** The same product in a real Firefox: it signs in, recognises a record and brings practices. */
import { describe, expect, it } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { beginAnew } from './support/begin-anew.ts';
import { beginStory, type Story } from './support/story.ts';
import { FRENCH, launchFirefox } from './support/launch-firefox.ts';
import { takeStage } from './support/stage.ts';

const stage = takeStage();
const UUID = '5f1cbd6e-9f3b-4f0a-8f39-6f6f2a7c9d10';
const PAGES = `moz-extension://${UUID}`;
let story: Story;
let firefox: Browser;

beginAnew({
  async begin() {
    story = await beginStory(stage);
    firefox = await launchFirefox({ extension: stage.firefox, uuid: UUID, preferences: FRENCH });
  },
  async end() {
    await firefox?.close();
    await story?.stop();
  },
});

async function open(url: string): Promise<Page> {
  const page = await firefox.newPage();
  await page.goto(url);
  return page;
}

/** A page of ours that the extension itself has opened. No event tells of its address, so the pages are asked. */
async function ownPage(path: string): Promise<Page> {
  let found: Page | undefined;
  const look = async () => {
    for (const page of await firefox.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(`${PAGES}/${path}`)) found = page;
    }
    return found !== undefined;
  };
  await expect.poll(look).toBe(true);
  if (!found) throw new Error(`No page of the extension at ${path}`);
  return found;
}

async function openPanel(from: Page, tabId: number): Promise<Page> {
  const url = `${PAGES}/sidepanel.html?tabId=${tabId}`;
  await from.evaluate((address) => {
    const { tabs } = Reflect.get(globalThis, 'browser') as typeof chrome;
    void tabs.create({ url: address });
  }, url);
  return ownPage('sidepanel.html');
}

/** The number of the CRM's tab, asked of the browser as a page of ours can. */
function tabIdOf(page: Page, url: string): Promise<number> {
  return page.evaluate(async (address) => {
    // The name of the interface in Firefox; types are those of Chrome, which is the same here.
    const { tabs } = Reflect.get(globalThis, 'browser') as typeof chrome;
    return (await tabs.query({})).find((tab) => tab.url === address)?.id ?? -1;
  }, url);
}

describe('in Firefox', () => {
  it('signs in, recognises the record and suggests', async () => {
    const welcome = await ownPage('welcome.html');
    const given = new URLSearchParams(story.invitation('p08').slice(1));
    await welcome.locator('input[type=email]').fill(given.get('email') ?? '');
    await welcome.locator('input[autocomplete=one-time-code]').fill(given.get('code') ?? '');
    await welcome.locator('form.sign-in button[type=submit]').click();
    await welcome.locator('li.step.done').wait();

    const url = `${story.crmUrl}/accounts/a1`;
    const crm = await open(url);
    // The root is closed: a page, and so this test, sees that the tab is there and nothing of it.
    const host = await crm.waitForSelector('html > div[data-side]');
    expect(await host?.evaluate((element) => element.shadowRoot)).toBe(null);

    const panel = await openPanel(welcome, await tabIdOf(welcome, url));
    await panel.waitForSelector('article');
    const shown = await panel.evaluate(() => ({
      record: document.querySelector('.record h1')?.textContent,
      cards: document.querySelectorAll('article').length,
      reasons: [...document.querySelectorAll('article')].map(
        (each) => each.querySelectorAll('.why li').length,
      ),
    }));
    expect(shown.record).toBe('Hôtel Les Terrasses de Fourvière');
    expect(shown.cards).toBeGreaterThan(0);
    expect(shown.cards).toBeLessThanOrEqual(3);
    for (const reasons of shown.reasons) expect(reasons).toBeGreaterThan(0);
  });

  it.each([
    [
      'an element',
      '<main data-relais-record="account" data-relais-id="late"><h1 data-relais-field="name">Hôtel du Lac</h1></main>',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json" data-relais-record="account" data-relais-id="late">{"name":"Hôtel du Lac"}</script>',
    ],
  ])('says nothing on a page that is no record, until one is drawn there as %s', async (_what, html) => {
    const crm = await open(story.crmUrl);
    await crm.waitForSelector('main.list li a');
    expect(await crm.$('html > div[data-side]')).toBe(null);
    await crm.evaluate((drawn) => {
      document.body.innerHTML = drawn;
    }, html);
    await crm.waitForSelector('html > div[data-side]');
  });
});
