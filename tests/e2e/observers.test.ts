/** The built extension leaves nothing behind that a page would wake by its changes, but on a deal, whose stage it watches. */
import type { Page } from 'playwright';
import { expect, it, vi } from 'vitest';
import { SETTLING_MS } from '../../extension/content/watch-settling.ts';
import { playStory } from './support/play-story.ts';
import { seeTab } from './support/shadow-tab.ts';
import { watchExtension } from './support/watch-extension.ts';

const play = playStory('p08');

/** As a home-made CRM does that fetches its record long after the load, without any navigation. */
const drawRecord = () => {
  document.body.innerHTML =
    '<main data-relais-record="account" data-relais-id="late"><h1 data-relais-field="name">Hôtel du Lac</h1><p data-relais-field="sector">Hôtellerie</p></main>';
};

/** Elements come and go, texts and attributes change, all over the page; slowly enough for a timer behind an observer. */
const changePage = (page: Page) =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      const added = document.body.appendChild(document.createElement('p'));
      added.textContent = String(turn);
      for (const each of document.querySelectorAll('main, main *')) each.setAttribute('class', `c${turn}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      added.remove();
    }
  });

const callsAtChange = async (page: Page) =>
  (await watchExtension(page, play.rep.extensionId, () => changePage(page))).calls;

async function open(path: string): Promise<Page> {
  const page = await play.rep.context.newPage();
  await page.goto(`${play.story.crmUrl}${path}`);
  return page;
}

it('is not called by a change of a list, from the first moment on', async () => {
  const page = await open('/');
  // The gate's own start, at most: an observer would be called with every one of the changes.
  expect(await callsAtChange(page)).toBeLessThanOrEqual(1);
  // And yet it sees a marked record that the page draws at last.
  await page.evaluate(drawRecord);
  await seeTab(page, ({ label }) => label !== '');
  await page.close();
});

it('is not called by a change of an account, once it has come to rest', async () => {
  const page = await open('/accounts/a1');
  await seeTab(page, ({ label }) => /[1-3]/.test(label));
  await vi.waitFor(async () => expect(await callsAtChange(page)).toBe(0), { timeout: SETTLING_MS * 12 });
  await page.close();
});

it('is called by a change of a deal’s stage, which shows that the others are counted rightly', async () => {
  const page = await open('/deals/d1');
  await vi.waitFor(async () => expect(await callsAtChange(page)).toBeGreaterThan(0), {
    timeout: SETTLING_MS * 12,
  });
  await page.close();
});
