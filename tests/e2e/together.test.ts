/**
 * The life around a practice, played once in real browsers, each person by keyboard alone: found in another unit, taken up, won,
 * congratulated in front of both; a quiz pass honoured; a blocked site signed; read in the pulse; carried home by its author.
 */
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { openOffice, press, reach, type Office } from './support/keyboard.ts';
import { beginStory, type Story } from './support/story.ts';
import { takeStage } from './support/stage.ts';

const stage = takeStage();
/** Rachid Amrani, health, shared it; Anne-Sophie Lemaire is his manager. */
const AUTHOR = 'p32';
const MANAGER = 'p30';
/** Léa Nguyen, offices. */
const TAKER = 'p11';
/** Catherine Weiss, headquarters. Julien Vasseur, key accounts. Mathilde Jaouen, health. */
const DIRECTOR = 'p45';
const KEY_ACCOUNT = 'p36';
const REP = 'p31';
/** French typography puts narrow spaces where the text has plain ones. */
const TITLE = /Caddie Étage\s+: faire pousser le chariot/;
const SENTENCE = 'Rachid, ton chariot roule maintenant dans un immeuble de bureaux. Chapeau.';
const SITE = 'Résidence Ormelle Toulouse';

let story: Story;
let office: Office;
// Of each try: an invitation is spent once.
beforeEach(async () => {
  story = await beginStory(stage);
  office = await openOffice(story);
});
afterEach(async () => {
  await office?.close();
  await story?.stop();
});

/** Into a field that took the focus by itself, empty or filled, as a hand would. */
async function write(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label);
  await field.waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
  expect(await field.inputValue()).toBe(text);
}

it('goes from a rep to another unit, to a manager’s word, to headquarters and home again', async () => {
  // A rep of one unit finds a practice of another, takes it up, wins, says so.
  const taker = await office.enter(TAKER);
  await reach(taker, /Chercher une pratique/);
  await taker.keyboard.type('caddie étage chariot');
  await taker.getByRole('heading', { name: TITLE }).first().waitFor();
  await press(taker, TITLE);
  await taker.locator('.pane').getByRole('heading', { name: TITLE }).waitFor();
  await press(taker, /^Je reprends$/);
  await taker.getByText('Qu’est-ce que cela a donné').waitFor();
  await press(taker, /^Ça a marché$/);
  await reach(taker, /En un mot/);
  await taker.keyboard.type('Le gardien l’a poussé lui-même jusqu’au cinquième.');
  await taker.keyboard.press('Enter');
  await taker.getByText(/Rachid Amrani le saura/).waitFor();

  // The author's manager congratulates in public, for that very fact.
  const manager = await office.enter(MANAGER);
  await press(manager, /^Mon équipe$/);
  await manager
    .getByRole('article', { name: /Rachid Amrani/ })
    .first()
    .waitFor();
  await press(manager, /^Féliciter/, /Léa Nguyen/);
  await write(manager, 'Votre phrase, pour tous', SENTENCE);
  await press(manager, /^Publier le bravo$/);
  await manager.getByText('Bravo publié pour Rachid').waitFor();

  // Both units see it at the head of their feeds.
  const author = await office.enter(AUTHOR);
  for (const page of [author, taker]) {
    await page.goto(`${story.apiUrl}/#/feed`);
    await page.reload();
    const pins = page.getByRole('region', { name: 'Bravos de la semaine' });
    await pins.waitFor();
    await pins.getByText(SENTENCE).waitFor();
  }

  // A director congratulates a quiz pass.
  const director = await office.enter(DIRECTOR);
  await press(director, /^Mon équipe$/);
  const passed = director.getByRole('article', { name: /Quiz réussi/ });
  await passed.first().waitFor();
  const before = await passed.count();
  await press(director, /^Féliciter/, /Quiz réussi/);
  await director.getByLabel('Votre phrase, pour tous').waitFor();
  await press(director, /^Publier le bravo$/);
  await director.getByText(/Bravo publié pour/).waitFor();
  await expect.poll(() => passed.count()).toBe(before - 1);

  // A key-account manager watches a site go from blocked to signed.
  const owner = await office.enter(KEY_ACCOUNT);
  const rep = await office.enter(REP);
  const row = async (page: Page) => {
    await press(page, /^Accords-cadres$/);
    await page
      .getByRole('heading', { name: /Ormelle/ })
      .first()
      .waitFor();
    await press(page, /Accord Ormelle Santé/);
    await press(page, /^Bloqués/);
    return page.locator('.site-row').filter({ hasText: SITE });
  };
  const watched = await row(owner);
  await watched
    .getByText(/Bloqué/)
    .first()
    .waitFor();
  await row(rep);
  await press(rep, /^Signé$/, new RegExp(SITE));
  await owner.reload();
  await owner
    .getByRole('heading', { name: /Ormelle/ })
    .first()
    .waitFor();
  await press(owner, /^Signés/);
  await owner.locator('.site-row').filter({ hasText: SITE }).waitFor();

  // Headquarters reads it in the pulse, and may make it everybody's.
  await press(director, /^Pouls$/);
  await director.getByRole('heading', { name: 'Le pouls du terrain' }).waitFor();
  const line = director.locator('li.line').filter({ hasText: TITLE });
  await line.getByText(/5\sréussies/).waitFor();
  await director.getByRole('img', { name: /repère/ }).waitFor();

  // The author takes it home.
  await press(author, /^Mon relais$/);
  await author.getByText(SENTENCE).first().waitFor();
  const [download] = await Promise.all([
    author.waitForEvent('download'),
    press(author, /^Exporter tout ce qui est à moi/),
  ]);
  const exported = await readFile(await download.path(), 'utf8');
  expect(exported).toContain(SENTENCE);
  expect(() => JSON.parse(exported)).not.toThrow();
}, 240_000);
