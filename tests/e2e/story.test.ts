/** The main job, played once on what is shipped: a practice reaches a rep; a win reaches everybody; nothing is lost. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launchRep, type Rep } from './support/chromium.ts';
import { seeTab, hasTab } from './support/shadow-tab.ts';
import { beginStory, comeIn, openBeside, type Story } from './support/story.ts';
import { beginAnew } from './support/begin-anew.ts';
import { signInWidget } from './support/sign-in-widget.ts';
import { takeStage } from './support/stage.ts';

const stage = takeStage();
let story: Story;
let rep: Rep;
/** Clara Vannier, hotels and restaurants, Lyon. */
const REP = 'p08';
/** Léa Nguyen, offices, Toulouse: reads the intranet. */
const READER = 'p11';

beginAnew({
  async begin() {
    story = await beginStory(stage);
    rep = await comeIn(story, stage, REP);
  },
  async end() {
    await rep?.close();
    await story?.stop();
  },
});

/** The widget in the intranet's page, with her at it. */
async function openIntranet(): Promise<Page> {
  const page = await rep.context.newPage();
  await page.goto(story.intranetUrl);
  await signInWidget(page, page, story.invitation(READER));
  return page;
}

/** French typography puts narrow spaces where the text has plain ones. */
function loosely(text: string): RegExp {
  return new RegExp(
    text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`),
  );
}

async function move(crm: Page, stageName: string): Promise<void> {
  await crm.locator(`[data-move="${stageName}"]`).click();
  await crm.locator(`[data-move="${stageName}"][aria-pressed="true"]`).waitFor();
}

describe('the main job', () => {
  it('says nothing on a page that is no record', async () => {
    const crm = await rep.context.newPage();
    await crm.goto(story.crmUrl);
    await crm.getByRole('link', { name: 'Boulangerie Martinet' }).waitFor();
    expect(await hasTab(crm)).toBe(false);
    await crm.close();
  });

  it('brings a practice, says why, and the author reads who took it up', async () => {
    const crm = await rep.context.newPage();
    await crm.goto(story.crmUrl);
    await crm.getByRole('link', { name: 'Hôtel Les Terrasses de Fourvière' }).click();
    const tab = await seeTab(crm, ({ label }) => /[1-3]/.test(label));
    expect(tab.label).toMatch(/[1-3]/);

    const panel = await openBeside(rep, 'sidepanel', crm);
    const cards = panel.getByRole('article');
    await cards.first().waitFor();
    expect(await cards.count()).toBeGreaterThan(0);
    expect(await cards.count()).toBeLessThanOrEqual(3);
    for (const card of await cards.all()) expect(await card.locator('.why li').count()).toBeGreaterThan(0);

    const title = (await cards.first().getByRole('heading').textContent()) ?? '';
    await cards.first().getByRole('button', { name: 'Je reprends' }).click();
    await panel.getByText('Vous la reprenez').waitFor();

    const intranet = await openIntranet();
    await intranet.getByRole('searchbox').fill(title.slice(0, 60));
    await intranet
      .getByRole('heading', { name: loosely(title) })
      .first()
      .click();
    // In the open practice: behind it may stand cards of her own.
    await intranet.locator('.pane').getByText('Clara Vannier').first().waitFor();
    await intranet.close();
    await panel.close();
    await crm.close();
  });

  it('shares a win in one click, live in a page of another origin, and takes it back', async () => {
    const intranet = await openIntranet();

    const crm = await rep.context.newPage();
    await crm.goto(`${story.crmUrl}/deals/d1`);
    await seeTab(crm);
    await move(crm, 'won');
    const tab = await seeTab(crm, ({ isWon }) => isWon);
    expect(tab.isWon).toBe(true);

    const popup = await openBeside(rep, 'popup', crm);
    const draft = (await popup.getByRole('heading', { name: /^Gagné/ }).textContent()) ?? '';
    expect(draft).not.toContain('Fourvière');
    // The ten seconds of undo are a hand's, not a busy machine's: this page's clock stands still, and nobody else's.
    await popup.evaluate(() => {
      const at = Date.now();
      Date.now = () => at;
    });
    await popup.getByRole('button', { name: 'Partager la victoire' }).click();
    const undo = popup.getByRole('button', { name: /^Annuler/ });
    await undo.waitFor();

    const shared = intranet.getByRole('heading', { name: loosely(draft) });
    const fresh = intranet.getByRole('button', { name: /^\d+\s+nouvelle/ });
    await shared.or(fresh).first().waitFor();
    if (await fresh.isVisible()) await fresh.click();
    await shared.waitFor();

    await undo.click();
    await shared.waitFor({ state: 'detached' });
    await popup.close();
    await intranet.close();
    await crm.close();
  });

  it('keeps a share made offline through a restart of the browser, and sends it exactly once', async () => {
    const before = await countWins(story, 'p45');
    const crm = await rep.context.newPage();
    await crm.goto(`${story.crmUrl}/deals/d7`);
    await seeTab(crm);
    await move(crm, 'won');
    await seeTab(crm, ({ isWon }) => isWon);
    const popup = await openBeside(rep, 'popup', crm);
    await popup.getByRole('heading', { name: /^Gagné/ }).waitFor();
    await rep.context.setOffline(true);
    await popup.getByRole('button', { name: 'Partager la victoire' }).click();
    await popup.getByRole('button', { name: /^Annuler/ }).waitFor();
    await rep.close();
    expect(await before.now()).toBe(before.count);

    rep = await launchRep(`${story.folder}/profile-${REP}`, stage.chrome);
    await rep.open('popup.html');
    await expect.poll(() => before.now()).toBe(before.count + 1);
    await rep.close();
    rep = await launchRep(`${story.folder}/profile-${REP}`, stage.chrome);
    const page = await rep.open('options.html');
    await page.getByRole('heading').first().waitFor();
    expect(await before.now()).toBe(before.count + 1);
  });
});

/** Counts Clara's wins through the API, as somebody else. */
async function countWins(from: Story, personId: string): Promise<{ count: number; now(): Promise<number> }> {
  const hash = new URLSearchParams(from.invitation(personId).slice(1));
  const body = JSON.stringify({ email: hash.get('email'), code: hash.get('code'), device: 'test' });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${from.apiUrl}/v1/sign-in`, { method: 'POST', headers, body });
  // Shapes are proved by the API's own tests; here only these two are read.
  const { accessToken } = (await answer.json()) as { accessToken: string };
  const now = async () => {
    const url = `${from.apiUrl}/v1/practices?author=${REP}&limit=100`;
    const page = await fetch(url, { headers: { authorization: `Bearer ${accessToken}` } });
    return ((await page.json()) as { items: unknown[] }).items.length;
  };
  return { count: await now(), now };
}
