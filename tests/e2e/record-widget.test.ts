/** The widget inside somebody else's CRM: a foreign origin with a strict policy, a sandboxed frame of 280 px, coarse facts only. */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { FrameLocator, Page } from 'playwright';
import type { Rep } from './support/chromium.ts';
import { beginStory, comeIn, type Story } from './support/story.ts';

const stage = inject('stage');
const REP = 'p08';
const CUSTOMER = 'Palace Zanzibar';
let story: Story;
let rep: Rep;
let stranger: Server;

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

beforeAll(async () => {
  story = await beginStory(stage);
  stranger = await serveStranger(story.apiUrl);
  rep = await comeIn(story, stage, REP);
});
afterAll(async () => {
  await rep?.close();
  stranger?.close();
  await story?.stop();
});

async function openHost(): Promise<{ page: Page; frame: FrameLocator; sent: string[] }> {
  const page = await rep.context.newPage();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
  await page.goto(`${story.intranetUrl}/crm`);
  return { page, frame: page.frameLocator('iframe'), sent };
}

async function signIn(page: Page, frame: FrameLocator): Promise<void> {
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('button', { name: 'Se connecter' }).click(),
  ]);
  const hash = new URLSearchParams(story.invitation('p11').slice(1));
  await popup.getByLabel('E-mail').fill(hash.get('email') ?? '');
  await popup.getByLabel(/code/i).fill(hash.get('code') ?? '');
  await Promise.all([
    popup.waitForEvent('close'),
    popup.getByRole('button', { name: 'Se connecter' }).click(),
  ]);
}

describe('inside a CRM', () => {
  it('helps, takes a verdict and a win, and is told coarse facts only', async () => {
    const { page, frame, sent } = await openHost();
    await signIn(page, frame);
    await frame.getByRole('article').first().waitFor();
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
    expect(sent.filter((text) => text.includes('/v1/practices')).length).toBeGreaterThan(0);
    expect(sent.filter((text) => text.includes(CUSTOMER) || text.includes('deal-'))).toEqual([]);
    await page.close();
  });

  it('hears nothing that does not carry its nonce', async () => {
    const { page, frame } = await openHost();
    await frame.getByRole('article').first().waitFor();
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
