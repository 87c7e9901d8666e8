/**
 * The widget inside somebody else's page: a foreign origin with a strict policy, a sandboxed frame of 280 px, coarse facts only; and on
 * another site altogether, in a browser that lets such frames keep nothing.
 */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import type { FrameLocator, Page } from 'playwright';
import type { Rep } from './support/chromium.ts';
import { beginStory, comeIn, type Story } from './support/story.ts';
import { beginAnew } from './support/begin-anew.ts';
import { signInWidget } from './support/sign-in-widget.ts';
import { takeStage } from './support/stage.ts';

const stage = takeStage();
const REP = 'p08';
const CUSTOMER = 'Palace Zanzibar';
let story: Story;
let rep: Rep;
let stranger: Server;
/** On `localhost`, which is another site than the API's `127.0.0.1`; what it shows follows its path. */
let otherSite: Server;
/** The same, and the browser was told to trust it with what its frames keep. */
let trusted: Server;

/** Somebody's page that the administrator did not list. */
async function serveStranger(api: string): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>X</title><iframe src="${api}/embed/record" title="Relais"></iframe>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const SANDBOX = 'allow-scripts allow-forms allow-popups';
const OURS = `${SANDBOX} allow-same-origin allow-popups-to-escape-sandbox`;
const frameOf = (api: string, more: string) =>
  `<iframe ${more} src="${api}/embed?view=feed&lang=fr" title="Relais" width="280" height="600"></iframe>`;
/** Exactly what `docs/embed.md` says of each. */
const WAYS: Readonly<Record<string, (api: string) => string>> = {
  '/frame': (api) => frameOf(api, `sandbox="${OURS}"`),
  '/no-origin': (api) => frameOf(api, `sandbox="${SANDBOX} allow-popups-to-escape-sandbox"`),
  '/element': (api) =>
    `<relais-widget lang="fr" view="feed"></relais-widget><script src="${api}/widget.js" defer></script>`,
};

async function serveOtherSite(): Promise<Server> {
  const api = `http://127.0.0.1:${stage.ports.api}`;
  const policy = `default-src 'none'; script-src ${api}; connect-src ${api}; img-src blob:; frame-src ${api}; base-uri 'none'`;
  const server = createServer((request, response) => {
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', policy);
    response.end(`<!doctype html><title>X</title>${WAYS[request.url ?? '']?.(api) ?? ''}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
const siteOf = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`;

beginAnew({
  async begin() {
    [otherSite, trusted] = await Promise.all([serveOtherSite(), serveOtherSite()]);
    story = await beginStory(stage, [siteOf(otherSite), siteOf(trusted)]);
    stranger = await serveStranger(story.apiUrl);
    // Switched off, as more and more browsers come; a company's policy for Relais's address is written here as the browser keeps it.
    const cookies = { [`${story.apiUrl},${siteOf(trusted)}`]: { setting: 1 } };
    rep = await comeIn(story, stage, REP, {
      profile: {
        cookie_controls_mode: 1,
        block_third_party_cookies: true,
        content_settings: { pref_version: 1, exceptions: { cookies } },
      },
    });
  },
  async end() {
    await rep?.close();
    for (const server of [stranger, otherSite, trusted]) server?.close();
    await story?.stop();
  },
});

async function openHost(): Promise<{ page: Page; frame: FrameLocator; sent: string[] }> {
  const page = await rep.context.newPage();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
  await page.goto(`${story.intranetUrl}/crm`);
  return { page, frame: page.frameLocator('iframe'), sent };
}

describe('inside a CRM', () => {
  it('helps, takes a verdict and a win, and is told coarse facts only', async () => {
    const { page, frame, sent } = await openHost();
    await signInWidget(page, frame, story.invitation('p11'));
    expect(await frame.getByRole('article').count()).toBeLessThanOrEqual(3);
    const wide = await frame.locator('relais-widget').evaluate((widget) => widget.scrollWidth);
    expect(wide).toBeLessThanOrEqual(280);
    await frame.getByRole('button', { name: 'Je reprends' }).first().click();
    await frame
      .getByText(/L’auteur|auteur/i)
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'Marquer comme gagnée' }).click();
    await frame.getByRole('button', { name: 'Partager la victoire' }).click();
    await frame.getByText(/débloqué/).waitFor();
    await expect.poll(() => sent.filter((text) => text.includes('/v1/practices')).length).toBeGreaterThan(0);
    expect(sent.filter((text) => text.includes(CUSTOMER) || text.includes('deal-'))).toEqual([]);
    await page.close();
  });

  it('hears nothing that does not carry its nonce', async () => {
    const { page, frame } = await openHost();
    await signInWidget(page, frame, story.invitation('p14'));
    const before = await frame.getByRole('article').allTextContents();
    await page.evaluate(() => {
      const forged = { type: 'relais:record', nonce: 'guessed', record: { sector: 'Banque' } };
      document.querySelector('iframe')?.contentWindow?.postMessage(forged, '*');
    });
    await page.getByRole('button', { name: 'Marquer comme gagnée' }).click();
    // The win came after the forged message: had that one been heard, the bank would have been asked for.
    await frame.getByText(/Ce que Relais sait/).waitFor();
    expect(before.length).toBeGreaterThan(0);
    expect(await frame.getByText(/banque/i).count()).toBe(0);
    await page.close();
  });

  it('stays blank in a page that the administrator did not list', async () => {
    const page = await rep.context.newPage();
    await page.goto(urlOf(stranger));
    const frame = page.frames().at(-1);
    expect(
      await frame
        ?.locator('relais-widget')
        .count()
        .catch(() => 0),
    ).toBe(0);
    await page.close();
  });
});

/** The page of the other site that holds the widget that way, with what went wrong in it. */
async function openSite(server: Server, way: string): Promise<{ page: Page; errors: string[] }> {
  const page = await rep.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(siteOf(server) + way);
  return { page, errors };
}

/** The host's page asks as our frame does, while somebody is signed in: it is asked for an invitation, and hears nothing. */
async function expectNothingLent(host: Page): Promise<void> {
  const [asked] = await Promise.all([
    host.waitForEvent('popup'),
    host.evaluate((api) => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
      window.open(`${api}/sign-in?lang=fr#lend=guessed`);
    }, story.apiUrl),
  ]);
  await asked.getByLabel('E-mail').waitFor();
  const heard = await host.evaluate(() => JSON.stringify((globalThis as { heard?: unknown }).heard));
  expect(heard).not.toContain('relais:lent');
  await asked.close();
}

describe('on another site', () => {
  it('lends a session to a frame that may keep nothing: an invitation once, then one click a page; to its host nothing', async () => {
    const home = await rep.context.newPage();
    await home.goto(`${story.apiUrl}/embed`);
    await home.evaluate(() => localStorage.clear());
    await home.close();
    const { page, errors } = await openSite(otherSite, '/frame');
    const frame = page.frameLocator('iframe');
    await frame.getByText('Votre navigateur ne retient rien ici').waitFor();
    await signInWidget(page, frame, story.invitation('p15'));
    await page.reload();
    const borrow = async () => {
      const click = () => frame.getByRole('button', { name: 'Se connecter' }).click();
      const [popup] = await Promise.all([page.waitForEvent('popup'), click()]);
      return popup;
    };
    const lent = await borrow();
    await frame.getByRole('article').first().waitFor();
    await vi.waitFor(() => expect(lent.isClosed()).toBe(true));
    await expectNothingLent(page);
    // The next one at this desk must not come in by a click.
    await frame.locator('summary.me').click();
    await frame.getByRole('button', { name: 'Se déconnecter' }).click();
    await (await borrow()).getByLabel('E-mail').waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  const keepsNothing = ['/no-origin', '/element'];
  it.each(keepsNothing)('says that it can keep nothing there, and opens by itself (%s)', async (way) => {
    const { page, errors } = await openSite(otherSite, way);
    const inside = way === '/element' ? page : page.frameLocator('iframe');
    await inside.getByText('Relais ne peut pas se connecter sur ce site').waitFor();
    const [alone] = await Promise.all([
      page.waitForEvent('popup'),
      inside.getByRole('button', { name: 'Ouvrir Relais' }).click(),
    ]);
    expect(new URL(alone.url()).origin).toBe(story.apiUrl);
    // Signed in there or not, as the tests before left it.
    await alone
      .getByRole('article')
      .or(alone.getByRole('button', { name: 'Se connecter' }))
      .first()
      .waitFor();
    expect(errors).toEqual([]);
    await alone.close();
    await page.close();
  });

  it.each([
    ['/frame', 'p12'],
    ['/element', 'p13'],
  ])('keeps a session where the browser lets it, at 280 px too (%s)', async (way, personId) => {
    const { page, errors } = await openSite(trusted, way);
    const insideOf = () => (way === '/element' ? page : page.frameLocator('iframe'));
    // Whoever signed in there before; by the frame's own page, which comes after the empty one that a frame begins with.
    const ours = await vi.waitUntil(
      () => page.frames().find((each) => each.url().startsWith(`${story.apiUrl}/embed`)),
      { timeout: 60_000 },
    );
    await ours.waitForLoadState();
    await ours.evaluate(() => localStorage.clear());
    await page.reload();
    await signInWidget(page, insideOf(), story.invitation(personId));
    await page.reload();
    await insideOf().getByRole('article').first().waitFor();
    const widget = insideOf().locator('relais-widget');
    if (way === '/frame') expect(await widget.evaluate((each) => each.scrollWidth)).toBeLessThanOrEqual(280);
    expect(errors).toEqual([]);
    await page.close();
  });
});
