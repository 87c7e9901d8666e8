/**
 * A CRM of the company's own, in a real Chromium: allowed by a click, taught on the spot, paused, and taken back in the
 * browser's own page of extensions, with the record's page open all the while and never loaded again.
 */
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Page } from 'playwright';
import { launchRep, tabIdOf, type Rep } from './support/chromium.ts';
import { startPlainCrm, type PlainCrm } from './support/plain-crm.ts';
import { rememberGrant } from './support/remember-grant.ts';
import { hasTab, seeTab } from './support/shadow-tab.ts';
import { beginStory, comeIn, openBeside, type Story } from './support/story.ts';
import { takeStage } from './support/stage.ts';
import { walk } from './support/walk.ts';

const stage = takeStage();
let story: Story;
let crm: PlainCrm;
let rep: Rep;
let record: Page;
let errors: string[];
const pattern = () => `${crm.url}/*`;

const step = walk({
  async begin() {
    story = await beginStory(stage);
    crm = await startPlainCrm();
    rep = await comeIn(story, stage, 'p08');
  },
  async end() {
    await rep?.close();
    await crm?.stop();
    await story?.stop();
  },
});

const isAllowed = () =>
  rep.worker.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), pattern());

const registered = async () =>
  (await rep.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).flatMap(
    ({ matches }) => matches,
  );

/** Types the address into the settings and presses "allow": a person's click, as the browser demands. */
async function ask(): Promise<Page> {
  const options = await rep.open('options.html');
  await options.getByLabel('Adresse du CRM').fill(crm.url);
  await options.locator('form.add-site').getByRole('button', { name: 'Autoriser' }).click();
  return options;
}

step('is nowhere until it is allowed, and waits for the browser’s own question', async () => {
  record = await rep.context.newPage();
  errors = [];
  record.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await record.goto(`${crm.url}/clients/4711`);
  const options = await ask();
  // The browser asks in a window of its own: nothing is granted, said or listed before its answer.
  expect(await isAllowed()).toBe(false);
  expect(await options.getByRole('alert').count()).toBe(0);
  expect(await options.locator('.rows b').allTextContents()).not.toContain(new URL(crm.url).host);
  expect(await hasTab(record)).toBe(false);
});

step('is in the open page as soon as it is allowed', async () => {
  const profile = join(story.folder, 'profile-p08');
  const { extensionId } = rep;
  await rep.close();
  await rememberGrant(profile, extensionId, pattern());
  rep = await launchRep(profile, stage.chrome);
  record = await rep.context.newPage();
  errors = [];
  record.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await record.goto(`${crm.url}/clients/4711`);
  const options = await ask();
  await options.getByText(new URL(crm.url).host).waitFor();
  expect(await isAllowed()).toBe(true);
  expect(await options.getByText('ajouté par vous').count()).toBe(1);
  await expect.poll(registered).toContain(pattern());
  // Nobody has taught it yet: silence.
  expect(await hasTab(record)).toBe(false);
  await options.close();
});

step('is taught by choosing from what the page names, and helps at once', async () => {
  const panel = await openBeside(rep, 'sidepanel', record);
  await panel.getByRole('button', { name: 'Apprendre cette page à Relais' }).click();
  await panel.getByLabel(/^Nom/).first().selectOption({ label: 'Hôtel des Voyageurs' });
  const sector = panel.getByLabel(/^Secteur/);
  await sector.selectOption({ index: await indexOf(sector, 'Hôtellerie') });
  const city = panel.getByLabel(/^Ville/);
  await city.selectOption({ index: await indexOf(city, 'Lyon') });
  // Said in plain words, and tried on the page before it is kept.
  await panel.getByText('la valeur à côté de « Secteur d’activité »').waitFor();
  expect(await panel.locator('.teach-reads').textContent()).toContain('Hôtel des Voyageurs');
  await panel.getByRole('button', { name: 'Retenir cette page' }).click();
  await seeTab(record, ({ label }) => /[1-3]/.test(label));
  await panel.getByRole('article').first().waitFor();
  expect(await panel.locator('.record h1').textContent()).toBe('Hôtel des Voyageurs');
  await panel.close();
});

step(
  'is taught from the settings too, by pointing at the page, which comes to the front and goes back',
  async () => {
    const options = await rep.open('options.html');
    await options.getByRole('button', { name: 'Apprendre une page ouverte' }).click();
    await options
      .getByRole('list', { name: 'Pages ouvertes des sites autorisés' })
      .getByRole('button')
      .click();
    const point = options.getByRole('button', { name: 'Montrer sur la page : Effectif' });
    const size = options.locator('.teach-row').filter({ has: point });
    await point.click();
    const front = () =>
      rep.worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.url ?? '';
      });
    await expect.poll(front).toContain('/clients/4711');
    // Over the page lies the frame that says what to point at.
    await record.locator('html > div:not([data-side])').waitFor({ state: 'attached' });
    await record.getByRole('cell', { name: '45' }).click();
    await expect.poll(front).toContain('options.html');
    await options.getByText('la valeur à côté de « Effectif »').waitFor();
    // What it reads is shown once a name was pointed at too.
    await options.getByLabel(/^Nom/).first().selectOption({ label: 'Hôtel des Voyageurs' });
    await expect.poll(() => size.locator('b').allTextContents()).toEqual(['45']);
    await options.close();
  },
);

step('keeps silent on the list, and is there on the next record', async () => {
  await record.goto(`${crm.url}/`);
  expect(await hasTab(record)).toBe(false);
  await record.goto(`${crm.url}/clients/12`);
  await seeTab(record);
});

step('is silenced for today by one click, and comes back by one', async () => {
  const panel = await openBeside(rep, 'sidepanel', record);
  const midnight = () => new Date().setHours(24, 0, 0, 0);
  const before = midnight();
  await panel.getByRole('button', { name: 'Pause aujourd’hui' }).click();
  await panel.getByText('Relais se tait sur').waitFor();
  await expect.poll(() => hasTab(record)).toBe(false);
  const alarm = await rep.worker.evaluate(() => chrome.alarms.get('sites'));
  // Two days' ends, where the day ended meanwhile.
  expect([before, midnight()]).toContain(alarm?.scheduledTime);
  await panel.getByRole('button', { name: 'Reprendre' }).click();
  await seeTab(record);
  await panel.close();
});

step('leaves the open page when the permission is taken back in the browser, and says so', async () => {
  // Afterwards the browser no longer tells the extension the address of this tab.
  const tabId = await tabIdOf(rep, record.url());
  const browserPage = await rep.context.newPage();
  await browserPage.goto('chrome://extensions/');
  await browserPage.evaluate(
    ({ id, origin }) =>
      new Promise<void>((resolve) => {
        // The interface of the browser's own page, which pages of the web do not have.
        const own = Reflect.get(chrome, 'developerPrivate') as {
          removeHostPermission(id: string, host: string, done: () => void): void;
        };
        own.removeHostPermission(id, origin, resolve);
      }),
    { id: rep.extensionId, origin: pattern() },
  );
  await expect.poll(isAllowed).toBe(false);
  await expect.poll(() => hasTab(record)).toBe(false);
  const options = await rep.open('options.html');
  await options.getByText('à autoriser dans le navigateur').waitFor();
  const panel = await rep.open(`sidepanel.html?tabId=${tabId}`);
  await panel.getByText('Relais n’a plus l’autorisation de lire').waitFor();
  await expect.poll(registered).not.toContain(pattern());
  // The page's console had nothing to tell, from the first visit to the last.
  expect(errors).toEqual([]);
});

async function indexOf(select: ReturnType<Page['locator']>, text: string): Promise<number> {
  const texts = await select.locator('option').allTextContents();
  return texts.findIndex((each) => each.includes(text));
}
