/** A CRM's page turned against the rep: it learns nothing of Relais, opens nothing of it and makes it send nothing. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page } from 'playwright';
import { beginAnew } from './support/begin-anew.ts';
import { record, type Recorder } from './support/recorder.ts';
import type { Rep } from './support/chromium.ts';
import { seeTab } from './support/shadow-tab.ts';
import { beginStory, comeIn, openBeside, type Story } from './support/story.ts';
import { takeStage } from './support/stage.ts';

declare global {
  interface Window {
    /** Written by the hostile script, in the page's own world. */
    spied: { roots: number; heard: string[] };
  }
}

const stage = takeStage();
const HOST = 'html > div';
let story: Story;
let rep: Rep;
let crm: Page;
let recorder: Recorder;
let practice: string;

/** Runs before the page's own scripts, hence before ours too. */
function spy(): void {
  window.spied = { roots: 0, heard: [] };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    window.spied.roots += 1;
    return attach.call(this, { ...options, mode: 'open' });
  };
  addEventListener('message', ({ data }) => window.spied.heard.push(JSON.stringify(data)));
}

beginAnew({
  async begin() {
    story = await beginStory(stage);
    rep = await comeIn(story, stage, 'p08');
    recorder = record(rep.context);
    crm = await rep.context.newPage();
    await crm.addInitScript(spy);
    await crm.goto(`${story.crmUrl}/accounts/a1`);
    await seeTab(crm, ({ label }) => /[1-3]/.test(label));
    const panel = await openBeside(rep, 'sidepanel', crm);
    practice = (await panel.getByRole('article').first().getByRole('heading').textContent()) ?? '';
    await panel.close();
  },
  async end() {
    await rep?.close();
    await story?.stop();
  },
});
beforeEach(async () => {
  await crm.goto(`${story.crmUrl}/accounts/a1`);
  await seeTab(crm, ({ label }) => /[1-3]/.test(label));
});

const HEADERS = { 'content-type': 'application/json' };

/** A whole PDF that is a page too: sent by a key account, who may. Gives its address and what opens it. */
async function sendTwoFaced(): Promise<{ url: string; headers: Record<string, string> }> {
  const asked = new URLSearchParams(story.invitation('p21').slice(1));
  const body = JSON.stringify({ email: asked.get('email'), code: asked.get('code'), device: 'test' });
  const answer = await fetch(`${story.apiUrl}/v1/sign-in`, { method: 'POST', headers: HEADERS, body });
  const { accessToken } = (await answer.json()) as { accessToken: string };
  const headers = { authorization: `Bearer ${accessToken}` };
  const page = '%PDF-1.4\n<!doctype html><script>document.title = "ran"; window.ran = true</script>\n';
  const file = `${page}xref\n0 1\n0000000000 65535 f \ntrailer<</Size 1>>\nstartxref\n${page.length}\n%%EOF`;
  const url = `${story.apiUrl}/v1/kit-files/${crypto.randomUUID()}`;
  const sent = await fetch(`${url}?name=tarif.pdf`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/pdf', 'idempotency-key': crypto.randomUUID() },
    body: file,
  });
  expect(sent.status).toBe(200);
  return { url, headers };
}

const panels = () =>
  rep.worker.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
  );

/** The worker's own business after a sign-in or a page goes on for a while: nothing of it may be taken for the attack's. */
async function calmDown(): Promise<void> {
  let before = -1;
  const isCalm = () => {
    const now = recorder.to(story.apiUrl).length;
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await vi.waitUntil(isCalm, { timeout: 60_000, interval: 300 });
}

/** What was asked of the API, or opened, while the page did this. */
async function during(attack: () => Promise<unknown>) {
  await calmDown();
  const before = { requests: recorder.to(story.apiUrl).length, pages: rep.context.pages().length };
  await attack();
  // Whatever a forged message set going was queued before this answer of the worker.
  const open = await panels();
  const requests = recorder.to(story.apiUrl).slice(before.requests);
  return { requests, opened: open + rep.context.pages().length - before.pages };
}

describe('a hostile page', () => {
  it('finds no frame, no root and no word of a practice', async () => {
    const found = await crm.evaluate((selector) => {
      const host = document.querySelector(selector);
      return {
        host: host !== null,
        root: host?.shadowRoot ?? null,
        roots: window.spied.roots,
        opened: [...document.querySelectorAll('*')].filter((each) => each.shadowRoot).length,
        frames: document.querySelectorAll('iframe, frame, object, embed').length + window.length,
        text: [
          document.documentElement.outerHTML,
          document.documentElement.innerText,
          ...window.spied.heard,
        ].join(),
      };
    }, HOST);
    const { text, ...rest } = found;
    expect(rest).toEqual({ host: true, root: null, roots: 0, opened: 0, frames: 0 });
    expect(practice.length).toBeGreaterThan(5);
    expect(text).not.toContain(practice);
    expect(text.toLowerCase()).not.toContain('relais ');
  });

  it('finds nothing in any storage of its origin', async () => {
    const kept = await crm.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ local: {}, session: {}, databases: [], caches: [], cookies: '' });
    expect(await rep.context.cookies(story.crmUrl)).toEqual([]);
  });

  it('opens nothing and sends nothing by forged events and messages', async () => {
    const names = ['record.seen', 'tab.clicked', 'verdict.give', 'sync.run', 'session.leave'];
    const outcome = await during(() =>
      crm.evaluate(
        ({ selector, types }) => {
          const host = document.querySelector(selector);
          for (const type of ['pointerdown', 'mousedown', 'click'])
            host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
          for (const key of ['Enter', ' ', 'ArrowLeft'])
            host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
          if (host instanceof HTMLElement) host.click();
          for (const type of types) window.postMessage({ type, body: {} }, '*');
        },
        { selector: HOST, types: names },
      ),
    );
    expect(outcome).toEqual({ requests: [], opened: 0 });
    // Its own words came back to it, and no answer.
    const own = () => crm.evaluate(() => window.spied.heard.filter((each) => each.includes('"body"')).length);
    await expect.poll(own).toBe(names.length);
    const others = await crm.evaluate(() => window.spied.heard.filter((each) => !each.includes('"body"')));
    expect(others).toEqual([]);
    const runtime = await crm.evaluate(
      () => typeof Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime'),
    );
    expect(runtime).toBe('undefined');
  });

  it('can neither frame our pages nor fetch a file of the package', async () => {
    const base = `chrome-extension://${rep.extensionId}`;
    const outcome = await during(async () => {
      await crm.evaluate((address) => {
        const frame = document.createElement('iframe');
        const done = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        frame.src = address;
        document.body.append(frame);
        return done;
      }, `${base}/sidepanel.html`);
      const frames = crm.frames().filter((each) => each !== crm.mainFrame());
      expect(frames).toHaveLength(1);
      for (const frame of frames) {
        expect(frame.url().startsWith(base)).toBe(false);
        expect(await frame.locator('.panel').count()).toBe(0);
      }
      for (const path of ['manifest.json', 'sidepanel.html', 'gate.js', 'companion.js', 'icon/32.png']) {
        const answer = await crm.evaluate(
          (url) =>
            fetch(url).then(
              () => 'read',
              () => 'refused',
            ),
          `${base}/${path}`,
        );
        expect(`${path} ${answer}`).toBe(`${path} refused`);
      }
    });
    expect(outcome).toEqual({ requests: [], opened: 0 });
  });

  it('gains by a stolen click no more than a panel that it can neither draw nor read', async () => {
    const { x, y } = await seeTab(crm);
    await crm.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647;';
      cover.id = 'cover';
      document.documentElement.append(cover);
    });
    const covered = await during(() => crm.mouse.click(x, y));
    expect(covered).toEqual({ requests: [], opened: 0 });
    // The cover lets the click through now: the worst that it can do.
    await crm.evaluate(() =>
      document.querySelector<HTMLElement>('#cover')?.style.setProperty('pointer-events', 'none'),
    );
    const before = recorder.to(story.apiUrl).length;
    await crm.mouse.click(x, y);
    await expect.poll(panels).toBe(1);
    const sent = recorder.to(story.apiUrl).slice(before);
    expect(sent.filter(({ method }) => method !== 'GET')).toEqual([]);
    const text = await crm.evaluate(() => document.documentElement.outerHTML);
    expect(text).not.toContain(practice);
  });
});

describe('a hostile file of a kit', () => {
  it('is saved and never shown or run, even for a page of our own origin with the token', async () => {
    const { url, headers } = await sendTwoFaced();
    const page = await rep.context.newPage();
    await page.route(url, (route) =>
      route.continue({ headers: { ...route.request().headers(), ...headers } }),
    );
    const saved = page.waitForEvent('download');
    await page.goto(url).catch(() => undefined);
    expect((await saved).suggestedFilename()).toBe('tarif.pdf');
    // It takes scripts and pictures of its own origin.
    await page.goto(`${story.apiUrl}/sign-in`);
    const used = await page.evaluate(async (address) => {
      const uses = ['script', 'img'].map((name) => {
        const element = document.createElement(name);
        const outcome = new Promise((resolve) => {
          for (const type of ['load', 'error']) element.addEventListener(type, () => resolve(type));
        });
        element.setAttribute('src', address);
        document.documentElement.append(element);
        return outcome;
      });
      return { outcomes: await Promise.all(uses), ran: 'ran' in window };
    }, url);
    expect(used).toEqual({ outcomes: ['error', 'error'], ran: false });
    await page.close();
  });
});
