/** Pictures beside what is written, on the built product: from the popup of a won deal, and from the widget under a host's strict policy. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { seeTab } from './support/shadow-tab.ts';
import { playStory } from './support/play-story.ts';
import { signInWidget } from './support/sign-in-widget.ts';
import { openBeside } from './support/story.ts';

const REP = 'p08';
const play = playStory(REP);

async function photograph(name: string) {
  const grey = { width: 80, height: 60, channels: 3, background: '#a63' } as const;
  return { name, mimeType: 'image/png', buffer: await sharp({ create: grey }).png().toBuffer() };
}

/** Its thumbnail is there, and is really drawn. */
async function choose(page: Page): Promise<void> {
  await page.getByLabel('Ajouter une photo').setInputFiles([await photograph('comptoir.png')]);
  const drawn = page.getByRole('img', { name: 'Photo 1' });
  await drawn.waitFor();
  await expect.poll(() => drawn.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(80);
}

it('go with the win from the popup, and are not asked for again', async () => {
  const crm = await play.rep.context.newPage();
  await crm.goto(`${play.story.crmUrl}/deals/d1`);
  await seeTab(crm);
  await crm.locator('[data-move="won"]').click();
  await seeTab(crm, ({ isWon }) => isWon);
  const popup = await openBeside(play.rep, 'popup', crm);
  const draft = (await popup.getByRole('heading', { name: /^Gagné/ }).textContent()) ?? '';
  await choose(popup);
  await popup.getByRole('button', { name: 'Partager la victoire' }).click();
  await popup.getByRole('button', { name: /^Annuler/ }).waitFor();

  const reader = await play.rep.context.newPage();
  await reader.goto(`${play.story.apiUrl}/sign-in${play.story.invitation('p11')}`);
  await reader.getByRole('button', { name: 'Se connecter' }).click();
  const card = reader.getByRole('article', { name: draft.replaceAll(/\s+/g, ' ') });
  await card.getByRole('img').first().waitFor();
  await reader.close();
  // Each by its words: a second click on the first would be taken for one on the next.
  for (const question of [/débloqué/, /avez-vous fait/, /objection/, /matériel/]) {
    await popup.getByText(question).waitFor();
    await popup.getByRole('button', { name: 'Passer' }).click();
  }
  await popup.getByText(/^C’est complet|^C'est complet/).waitFor();
});

it('go from the widget inside the intranet, whose policy lets in no `data:`', async () => {
  const intranet = await play.rep.context.newPage();
  const refused: string[] = [];
  intranet.on(
    'console',
    (line) => line.text().includes('Content Security Policy') && refused.push(line.text()),
  );
  await intranet.goto(play.story.intranetUrl);
  await signInWidget(intranet, intranet, play.story.invitation('p12'));
  await intranet.getByRole('button', { name: 'Partager', exact: true }).first().click();
  await intranet
    .getByRole('textbox')
    .fill('Un tonneau de grains à l’entrée, et les visiteurs viennent d’eux-mêmes.');
  await choose(intranet);
  const sent = intranet.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/v1/practices'),
  );
  await intranet.locator('form.share-form').getByRole('button', { name: 'Partager' }).click();
  const shared = (await (await sent).json()) as { readonly pictures: readonly { width: number }[] };
  expect(shared.pictures).toMatchObject([{ width: 80 }]);
  expect(refused).toEqual([]);
});
