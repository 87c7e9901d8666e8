/** Takes the pictures of the manual from the demo as it is shipped: `npx node tests/e2e/support/screens.ts`. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { buildForScreens } from './build-for-screens.ts';
import { seeTab } from './shadow-tab.ts';
import { beginStory, comeIn, openBeside } from './story.ts';

const { stage, pictures } = buildForScreens({ api: 4373, crm: 4374, intranet: 4375 });

const story = await beginStory(stage);
const rep = await comeIn(story, stage, 'p08');

async function take(page: Page, name: string, colorScheme: 'light' | 'dark' = 'light', fullPage = false) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    document.documentElement.style.scrollbarWidth = 'none';
  });
  const drawn = await page.screenshot({ fullPage });
  // A palette is enough for flat colours, and keeps the manual light.
  await sharp(drawn)
    .png({ palette: true, quality: 80, effort: 8 })
    .toFile(join(pictures, `${name}.png`));
}

const crm = await rep.context.newPage();
await crm.goto(`${story.crmUrl}/accounts/a1`);
await seeTab(crm);
await take(crm, 'crm-tab');
const panel = await openBeside(rep, 'sidepanel', crm);
await panel.setViewportSize({ width: 360, height: 1334 });
await panel.getByRole('article').first().waitFor();
await panel.locator('img').first().waitFor();
await take(panel, 'panel');
await take(panel, 'panel-dark', 'dark');
await panel.getByRole('article').first().getByRole('heading').getByRole('button').click();
await panel.locator('.whole img').first().waitFor();
await take(panel, 'panel-practice');
await panel.close();

await crm.goto(`${story.crmUrl}/accounts/a14`);
const empty = await openBeside(rep, 'sidepanel', crm);
await empty.getByRole('heading').first().waitFor();
await take(empty, 'panel-empty');
await empty.close();

await crm.goto(`${story.crmUrl}/deals/d1`);
await seeTab(crm);
await crm.locator('[data-move="won"]').click();
await seeTab(crm, ({ isWon }) => isWon);
await take(crm, 'crm-won');
const popup = await openBeside(rep, 'popup', crm);
const share = popup.getByRole('button', { name: 'Partager la victoire' });
await share.waitFor();
await take(popup, 'popup-won');
await take(popup, 'popup-won-dark', 'dark');
await share.click();
await popup.getByRole('button', { name: /^Annuler/ }).waitFor();
// It has left: what is written of it until then is gone before one could read it.
await popup.getByText('Partagée', { exact: true }).waitFor();
await take(popup, 'popup-shared');
await popup.close();

const home = await rep.context.newPage();
await home.goto(`${story.apiUrl}/sign-in${story.invitation('p11')}`);
await home.getByRole('button', { name: 'Se connecter' }).click();
await home.getByRole('article').first().waitFor();
await take(home, 'feed');
await take(home, 'feed-dark', 'dark');
await home.setViewportSize({ width: 320, height: 720 });
await take(home, 'feed-320');
for (const [page, name] of [
  ['options.html', 'options'],
  ['welcome.html', 'welcome'],
] as const) {
  const opened = await rep.open(page);
  await opened.getByRole('heading').first().waitFor();
  await take(opened, name, 'light', true);
  await opened.close();
}
await rep.close();
await story.stop();
