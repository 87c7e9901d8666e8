/**
 * Takes the panel, the popup, the options and the welcome in every mix from the demo: `npx node tests/e2e/support/extension-sheets.ts`.
 * `RELAIS_PICTURES`: another folder than the manual's.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { buildForScreens } from './build-for-screens.ts';
import { seeTab } from './shadow-tab.ts';
import { drawSheet } from './sheet.ts';
import { beginStory, comeIn, openBeside } from './story.ts';

const { stage, pictures } = buildForScreens({ api: 4393, crm: 4394, intranet: 4395 });
const folder = process.env['RELAIS_PICTURES'] ?? join(pictures, 'sheets');
mkdirSync(folder, { recursive: true });
const story = await beginStory(stage);
const rep = await comeIn(story, stage, 'p08');

/** As the options do it; the page that asks is drawn again by itself. */
async function speak(page: Page, lang: 'fr' | 'en'): Promise<void> {
  await page.evaluate(async (wanted) => {
    await chrome.runtime.sendMessage({ type: 'settings.set', body: { lang: wanted } });
  }, lang);
  await page.locator(`html[lang="${lang}"]`).waitFor({ state: 'attached' });
}

async function draw(page: Page, name: string, narrow?: 'panel' | 'popup'): Promise<void> {
  await drawSheet(page, { folder, name, narrow }, speak);
  console.log(name);
}

try {
  const crm = await rep.context.newPage();
  await crm.goto(`${story.crmUrl}/accounts/a1`);
  await seeTab(crm);
  const panel = await openBeside(rep, 'sidepanel', crm);
  await panel.getByRole('article').first().waitFor();
  await panel.locator('img').first().waitFor();
  await draw(panel, 'panel', 'panel');
  await panel.getByRole('article').first().getByRole('heading').getByRole('button').click();
  await panel.locator('.whole img').first().waitFor();
  await draw(panel, 'panel-practice', 'panel');
  await panel.locator('.whole .btn').first().click();
  await panel.getByRole('article').first().waitFor();
  await panel.getByRole('button', { name: /^(Chercher|Search)$/ }).click();
  await panel.getByRole('searchbox').fill('hotel');
  await panel.getByRole('heading', { name: 'Questions' }).waitFor();
  await draw(panel, 'panel-search', 'panel');
  await panel.close();

  await crm.goto(`${story.crmUrl}/accounts/a14`);
  const empty = await openBeside(rep, 'sidepanel', crm);
  await empty.getByRole('heading').first().waitFor();
  await draw(empty, 'panel-empty', 'panel');
  await empty.close();
  const none = await openBeside(rep, 'popup', crm);
  await none.getByRole('button').first().waitFor();
  await draw(none, 'popup', 'popup');
  await none.close();

  await crm.goto(`${story.crmUrl}/deals/d1`);
  await seeTab(crm);
  await crm.locator('[data-move="won"]').click();
  await seeTab(crm, ({ isWon }) => isWon);
  const popup = await openBeside(rep, 'popup', crm);
  const share = popup.getByRole('button', { name: /^(Partager la victoire|Share the win)$/ });
  await share.waitFor();
  await draw(popup, 'popup-won', 'popup');
  await popup.close();

  for (const name of ['options', 'welcome']) {
    const page = await rep.open(`${name}.html`);
    await page.getByRole('heading').first().waitFor();
    await draw(page, name);
    await page.close();
  }
} finally {
  await rep.close();
  await story.stop();
}
