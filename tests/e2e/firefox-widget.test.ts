/** The widget in a frame of another site, in a real Firefox: one that gives each site's frames a store of their own, and one that lets them keep nothing. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';
import { findFirefox } from '../browsers/find-firefox.ts';
import { FRENCH } from './support/launch-firefox.ts';
import { takeStage } from './support/stage.ts';
import { beginStory, type Story } from './support/story.ts';

const stage = takeStage();
const PATIENCE = { timeout: 60_000, interval: 100 };
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';
let story: Story;
/** On `localhost`, which is another site than the API's `127.0.0.1`. */
let crm: Server;
const siteOf = () => `http://localhost:${(crm.address() as AddressInfo).port}/`;

beforeAll(async () => {
  const api = `http://127.0.0.1:${stage.ports.api}`;
  crm = createServer((_request, response) => {
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', `default-src 'none'; frame-src ${api}`)
      .end(
        `<!doctype html><title>CRM</title><iframe sandbox="${SANDBOX}" title="Relais" width="280" height="600" src="${api}/embed/record?lang=fr&sector=H%C3%B4tellerie&city=Lyon"></iframe>`,
      );
  });
  crm.listen(0, 'localhost');
  await once(crm, 'listening');
  story = await beginStory(stage, [siteOf().slice(0, -1)]);
});
afterAll(async () => {
  crm?.close();
  await story?.stop();
});

const openFirefox = (cookieBehavior: number): Promise<Browser> =>
  launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    timeout: 120_000,
    extraPrefsFirefox: { 'network.cookie.cookieBehavior': cookieBehavior, ...FRENCH },
  });

const textOf = (inside: Frame) =>
  inside.evaluate(() => document.querySelector('relais-widget')?.shadowRoot?.textContent ?? '');

/** Our frame in the page, once it says this. */
async function untilSaid(page: Page, said: string): Promise<Frame> {
  return vi.waitFor(async () => {
    const inside = page.frames().find((frame) => frame.url().includes('/embed/record'));
    const text = inside && (await textOf(inside));
    if (!inside || !text?.includes(said)) throw new Error(`Not said yet: ${said}`);
    return inside;
  }, PATIENCE);
}

/** Presses "Se connecter", and answers the window that opens. */
async function ask(firefox: Browser, page: Page): Promise<Page> {
  const inside = await untilSaid(page, 'Se connecter');
  const before = new Set(await firefox.pages());
  await (await inside.$('pierce/button.main'))?.click();
  return vi.waitFor(async () => {
    const opened = (await firefox.pages()).find((each) => !before.has(each));
    if (!opened) throw new Error('No window yet');
    return opened;
  }, PATIENCE);
}

async function signIn(popup: Page, personId: string): Promise<void> {
  const given = new URLSearchParams(story.invitation(personId).slice(1));
  // Asked again and again: a window begins with an empty page, and what waits in that one waits for ever.
  const email = await vi.waitFor(async () => {
    const field = await popup.$('pierce/input[name="email"]');
    if (!field) throw new Error('No form yet');
    return field;
  }, PATIENCE);
  await email.type(given.get('email') ?? '');
  await (await popup.$('pierce/input[name="code"]'))?.type(given.get('code') ?? '');
  await (await popup.$('pierce/form button'))?.click();
}

const HELPED = 'Je reprends';
const KEPT_APART = 5;
const KEPT_NOT = 1;

it('keeps a session for that site where frames have a store of their own', async () => {
  const firefox = await openFirefox(KEPT_APART);
  try {
    const page = await firefox.newPage();
    await page.goto(siteOf());
    await signIn(await ask(firefox, page), 'p13');
    await untilSaid(page, HELPED);
    await page.reload();
    await untilSaid(page, HELPED);
  } finally {
    await firefox.close();
  }
});

it('borrows one where frames may keep nothing: the invitation once, then a click', async () => {
  const firefox = await openFirefox(KEPT_NOT);
  try {
    const page = await firefox.newPage();
    await page.goto(siteOf());
    await untilSaid(page, 'Votre navigateur ne retient rien ici');
    await signIn(await ask(firefox, page), 'p14');
    await untilSaid(page, HELPED);
    await page.reload();
    const open = (await firefox.pages()).length;
    const inside = await untilSaid(page, 'Se connecter');
    await (await inside.$('pierce/button.main'))?.click();
    // No field is filled in: the window lends what it keeps, and closes.
    await untilSaid(page, HELPED);
    await vi.waitFor(async () => expect(await firefox.pages()).toHaveLength(open), PATIENCE);
  } finally {
    await firefox.close();
  }
});
