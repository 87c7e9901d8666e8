/** Takes the pictures of the panel's smaller moments, the options and the letter from the demo: `npx node tests/e2e/support/panel-screens.ts`. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { storyId } from '../../../api/demo/story.ts';
import { buildForScreens } from './build-for-screens.ts';
import { seeTab } from './shadow-tab.ts';
import { beginStory, comeIn, openBeside } from './story.ts';

const { stage, pictures } = buildForScreens({ api: 4383, crm: 4384, intranet: 4385 });

const story = await beginStory(stage);
const rep = await comeIn(story, stage, 'p08');

type Look = NonNullable<Parameters<Page['emulateMedia']>[0]>;

async function take(page: Page, name: string, look: Look = {}, fullPage = false): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce', ...look });
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A bar at the side is cut out of a picture of the whole page, and what stands beside it with it.
    document.documentElement.style.scrollbarWidth = 'none';
    scrollTo(0, 0);
  });
  const drawn = await page.screenshot({ fullPage });
  await sharp(drawn)
    .png({ palette: true, colours: 128 })
    .toFile(join(pictures, `${name}.png`));
}

const crm = await rep.context.newPage();
await crm.goto(`${story.crmUrl}/deals/d1`);
await seeTab(crm);
const panel = await openBeside(rep, 'sidepanel', crm);
await panel.setViewportSize({ width: 360, height: 900 });
await panel.getByRole('button', { name: 'Je reprends' }).first().click();
await panel.getByText(/^Vous la reprenez/).waitFor();
await take(panel, 'panel-forced-colours', { forcedColors: 'active' });
await crm.bringToFront();
await crm.locator('[data-move="won"]').click();
await seeTab(crm, ({ isWon }) => isWon);
await panel.bringToFront();
await panel.getByText(/cela a-t-il aidé/).waitFor();
await panel.getByRole('button', { name: 'Partager la victoire' }).waitFor();
await take(panel, 'panel-help');
await panel.getByRole('button', { name: 'Oui, ça a marché' }).click();
await panel.getByRole('textbox', { name: /En un mot/ }).fill('Le chef a goûté avant le directeur');
await panel.setViewportSize({ width: 360, height: 480 });
await take(panel, 'panel-told', { colorScheme: 'dark' });
await panel.setViewportSize({ width: 360, height: 900 });
await panel.getByRole('button', { name: 'Chercher', exact: true }).click();
await panel.getByRole('searchbox').fill('hôtel');
await panel.getByRole('heading', { name: 'Questions' }).waitFor();
await take(panel, 'panel-search', {}, true);
await panel.close();

const options = await rep.open('options.html');
await options.setViewportSize({ width: 640, height: 620 });
await options.getByRole('button', { name: 'Obtenir un code' }).click();
await options.getByLabel('Code', { exact: true }).waitFor();
await take(options, 'options-code');
await options.close();

const home = await rep.context.newPage();
await home.goto(`${story.apiUrl}/sign-in${story.invitation('p32')}`);
const answered = home.waitForResponse((response) => response.url().includes('/v1/') && response.ok());
await home.getByRole('button', { name: 'Se connecter' }).click();
await answered;
await home.getByRole('article').first().waitFor();
await home.goto(`${story.apiUrl}/#/feed/${storyId('a-42')}`);
await home.getByRole('heading', { name: 'La famille' }).waitFor();
await home.setViewportSize({ width: 320, height: 900 });
await take(home, 'practice-family', { colorScheme: 'dark' }, true);

const digest = home.waitForResponse((response) => response.url().endsWith('/v1/me/digest'));
await home.goto(`${story.apiUrl}/#/preferences`);
await home.getByRole('button', { name: 'Voir celle de cette semaine' }).click();
// The server's own answer; its contract is tested elsewhere.
const { html } = (await (await digest).json()) as { readonly html: string };
const letter = await rep.context.newPage();
await letter.setViewportSize({ width: 600, height: 700 });
await letter.setContent(html);
await take(letter, 'letter', {}, true);
await letter.setViewportSize({ width: 320, height: 700 });
await take(letter, 'letter-320-dark', { colorScheme: 'dark' }, true);

await rep.close();
await story.stop();
