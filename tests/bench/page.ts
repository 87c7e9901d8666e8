/**
 * What Relais costs a page and how fast it answers, in real headless Chromium, with 2,000 practices on the device.
 * Clocks are `timeOrigin + now()`; how a page's main thread is read stands in `e2e/support/watch-extension.ts`.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { openLowdbStore } from '../../api/store/lowdb-store.ts';
import type { Stage } from '../e2e/build.ts';
import { freePorts } from '../e2e/free-ports.ts';
import { tabIdOf, type Rep } from '../e2e/support/chromium.ts';
import { beginStory, comeIn, openBeside, type Story } from '../e2e/support/story.ts';
import { seeTab } from '../e2e/support/shadow-tab.ts';
import { SETTLING_MS } from '../../extension/content/watch-settling.ts';
import { option } from './closing.ts';
import { atRest } from './page/at-rest.ts';
import { byOtherName, findControl, writeControl } from './page/control.ts';
import { watchExtension, type Seen } from '../e2e/support/watch-extension.ts';
import { median, report, type Item } from './support/report.ts';

/** `--runs N` measures less often, `--only TEXT` only the figures whose name has it. */
const RUNS = Number(option('runs') ?? 15);
const ONLY = option('only') ?? '';
const SHARE_SENT = 'sent POST';
const SHARE_ANSWERED = 'answered POST';
const WITHDRAWAL_ANSWERED = 'answered DELETE';
const PRACTICES = 2000;
const root = new URL('../..', import.meta.url).pathname;

interface Mark {
  readonly name: string;
  readonly at: number;
}
declare global {
  var relaisMarks: Mark[];
}

async function buildStage(out: string): Promise<Stage> {
  const [api = 0, crm = 0, intranet = 0] = await freePorts(3);
  const env = {
    ...process.env,
    RELAIS_OUT: out,
    RELAIS_API_URL: `http://127.0.0.1:${api}`,
    RELAIS_CRM_ORIGINS: `http://127.0.0.1:${crm}`,
  };
  execFileSync('npx', ['wxt', 'build'], { cwd: root, env, stdio: 'pipe' });
  return { ports: { api, crm, intranet }, chrome: join(out, 'chrome-mv3'), firefox: '' };
}

/** Stops the API, mixes the demo's practices into 2,000 in its store, and starts it again. */
async function fillStore(story: Story): Promise<void> {
  const pid = await story.pid();
  if (pid !== undefined) process.kill(pid, 'SIGTERM');
  const folder = join(story.folder, 'company');
  const until = Date.now() + 10_000;
  const open = (): ReturnType<typeof openLowdbStore> =>
    openLowdbStore(folder).catch(async (error: unknown) => {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return open();
    });
  const store = await open();
  await store.write(async (tx) => {
    const written = await tx.list('practices');
    for (let made = written.length; made < PRACTICES; made += 1) {
      const one = written[made % written.length];
      const other = written[(made * 7 + Math.floor(made / written.length)) % written.length];
      if (!one || !other) throw new Error('The demo has no practice');
      const { seq: _seq, parentId: _parent, replacedBy: _replaced, ...row } = one;
      const body = `${one.body.slice(0, 600)} ${other.body.slice(0, 600)}`;
      await tx.put('practices', { ...row, id: randomUUID(), pictures: [], official: false, body });
    }
  });
  await store.close();
  await story.crash();
}

interface Kind {
  readonly url: string;
  /** Whose scripts are counted. */
  readonly extensionId: string;
  settled(page: Page): Promise<unknown>;
}

/** The first load of each kind compiles and fills caches that a working day finds filled. */
async function loads(rep: Rep, { url, extensionId, settled }: Kind): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const page = await rep.context.newPage();
    const load = async () => {
      await page.goto(url, { waitUntil: 'load' });
      await settled(page);
    };
    const one = await watchExtension(page, extensionId, load);
    if (run >= 0) seen.push(one);
    await page.close();
  }
  return seen;
}
const loadTimes = async (rep: Rep, kind: Kind) => (await loads(rep, kind)).map(({ ms }) => ms);
const pass = (page: Page, ms: number) =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);
/** The gate has done all that it does by itself, and the page has drawn what it draws. */
const GATE_MS = 1000;
const gateDone = (page: Page) => pass(page, GATE_MS);
/** A record is read, told, and its tab drawn. */
async function recordDone(page: Page): Promise<void> {
  await seeTab(page, ({ label }) => /[1-3]/.test(label));
  await pass(page, 300);
}

/** Sum of the shifts that the browser itself counts, with the tab shown. */
async function shiftsOf(rep: Rep, url: string, more?: (page: Page) => Promise<unknown>): Promise<number> {
  const page = await rep.context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await recordDone(page);
  await more?.(page);
  const sum = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        // Only what Chromium gives of a shift; TypeScript's DOM does not know it.
        const add = (each: PerformanceEntry) =>
          void (total += (each as PerformanceEntry & { value: number }).value);
        new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
          type: 'layout-shift',
          buffered: true,
        });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(total), 200)));
      }),
  );
  await page.close();
  return sum;
}

/** Calls of ours when the whole page changes, once what follows an arrival is over: an observer that stayed would be called. */
async function callsAtChange(rep: Rep, url: string): Promise<number> {
  const page = await rep.context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await pass(page, SETTLING_MS + 1500);
  const change = () =>
    page.evaluate(async () => {
      for (let turn = 0; turn < 20; turn += 1) {
        document.body.append(document.createElement('p'));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
  const { calls } = await watchExtension(page, rep.extensionId, change);
  await page.close();
  return calls;
}

async function suggestionTimes(rep: Rep, crm: Page, crmUrl: string): Promise<number[]> {
  const panel = await openPanel(rep, crm);
  try {
    return await timeSuggestions(crm, panel);
  } finally {
    // One that stays would wake the worker again.
    await panel.close();
    await crm.goto(`${crmUrl}/accounts/a1`);
  }
}

async function openPanel(rep: Rep, crm: Page): Promise<Page> {
  const tabId = await tabIdOf(rep, crm.url());
  const address = `chrome-extension://${rep.extensionId}/sidepanel.html?tabId=${tabId}`;
  // In a window of its own: a tab behind another one is not painted.
  const [panel] = await Promise.all([
    rep.context.waitForEvent('page'),
    rep.worker.evaluate(async (url) => void (await chrome.windows.create({ url, width: 400 })), address),
  ]);
  await panel.getByRole('article').first().waitFor();
  return panel;
}

async function timeSuggestions(crm: Page, panel: Page): Promise<number[]> {
  await crm.evaluate(() => {
    globalThis.relaisMarks = [];
    let last = '';
    new MutationObserver(() => {
      const name = document.querySelector('main[data-relais-record] h1')?.textContent ?? '';
      if (name !== last && name !== '')
        globalThis.relaisMarks.push({ name, at: performance.timeOrigin + performance.now() });
      last = name;
    }).observe(document.documentElement, { childList: true, subtree: true });
  });
  await panel.evaluate(() => {
    globalThis.relaisMarks = [];
    let last = '';
    new MutationObserver(() => {
      const shown = document.querySelector('section.record h1')?.textContent ?? '';
      // Suggestions, or the word that the page says too little for any.
      const name = document.querySelector('article, .notice') ? shown : '';
      if (name !== last && name !== '')
        requestAnimationFrame(() =>
          setTimeout(() =>
            globalThis.relaisMarks.push({ name, at: performance.timeOrigin + performance.now() }),
          ),
        );
      last = name;
    }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  });
  const times: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    await crm.click(`nav a[href="/"]`);
    await crm.locator('main.list').waitFor();
    await panel.locator('section.record').waitFor({ state: 'detached' });
    const links = crm.locator('main.list a');
    const link = links.nth((run + 1) % (await links.count()));
    const name = (await link.textContent()) ?? '';
    await link.click();
    await panel.waitForFunction((shown) => globalThis.relaisMarks.at(-1)?.name === shown, name, {
      timeout: 5000,
    });
    const from = (await crm.evaluate(() => globalThis.relaisMarks)).at(-1);
    const to = (await panel.evaluate(() => globalThis.relaisMarks)).at(-1);
    if (!from || from.name !== to?.name) throw new Error(`The panel shows ${to?.name}, not ${from?.name}`);
    if (run >= 0) times.push(to.at - from.at);
  }
  return times;
}

async function shareTimes(rep: Rep, crmUrl: string, own: Page): Promise<number[]> {
  const crm = await rep.context.newPage();
  await crm.goto(`${crmUrl}/deals/d1`);
  await crm.locator('[data-move="won"]').click();
  await seeTab(crm, ({ isWon }) => isWon);
  const popup = await openBeside(rep, 'popup', crm);
  popup.setDefaultTimeout(6000);
  await rep.worker.evaluate(() => {
    globalThis.relaisMarks = [];
    const { fetch } = globalThis;
    globalThis.fetch = async (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      const method = init?.method ?? 'GET';
      const mark = (name: string) =>
        globalThis.relaisMarks.push({ name, at: performance.timeOrigin + performance.now() });
      const isPractice = method !== 'GET' && /\/practices(?:\/[^/]+)?$/.test(pathname);
      if (isPractice) mark(`sent ${method}`);
      const answer = await fetch(input, init);
      if (isPractice && answer.ok) mark(`answered ${method}`);
      return answer;
    };
  });
  await popup.evaluate(() => {
    globalThis.relaisMarks = [];
    const mark = () =>
      globalThis.relaisMarks.push({ name: 'click', at: performance.timeOrigin + performance.now() });
    document.addEventListener('click', mark, true);
  });
  const marked = async (name: string, after: number): Promise<number> => {
    for (const until = Date.now() + 5000; Date.now() < until;) {
      const marks = await rep.worker.evaluate(() => globalThis.relaisMarks);
      const found = marks.find((mark) => mark.name === name && mark.at > after);
      if (found) return found.at;
    }
    throw new Error(`Nothing was ${name}`);
  };
  const times: number[] = [];
  const waits: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    await popup.getByRole('button', { name: 'Partager la victoire' }).click();
    await popup.getByRole('button', { name: /^Annuler/ }).waitFor();
    const clicked = (await popup.evaluate(() => globalThis.relaisMarks)).at(-1)?.at ?? Number.NaN;
    const shared = await marked(SHARE_ANSWERED, clicked);
    if (run >= 0) times.push(shared - clicked);
    if (run >= 0) waits.push((await marked(SHARE_SENT, clicked)) - clicked);
    // The withdrawal is acknowledged before the next share: two in one outbox would wait for each other.
    await popup.getByRole('button', { name: /^Annuler/ }).click();
    await marked(WITHDRAWAL_ANSWERED, shared);
    // What it brings back is synchronised and saved: nobody shares within the same tenth of a second.
    await atRest(own, PRACTICES);
    await popup.getByRole('button', { name: 'Partager la victoire' }).waitFor();
  }
  process.stderr.write(`of it, before the request leaves: ${median(waits).toFixed(1)} ms\n`);
  await popup.close();
  await crm.close();
  return times;
}

/** From a stopped worker to its first answer with suggestions; the start of the worker is in it. */
async function coldTimes(rep: Rep, tabId: number): Promise<number[]> {
  // A page of ours without a script of ours: nothing else wakes the worker.
  const page = await rep.open('manifest.json');
  const session = await rep.context.newCDPSession(page);
  const seen: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    seen.push(...versions.map(({ runningStatus }) => runningStatus));
  });
  await session.send('ServiceWorker.enable');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    seen.length = 0;
    await session.send('ServiceWorker.stopAllWorkers');
    const until = Date.now() + 10_000;
    while (!seen.includes('stopped') && Date.now() < until) await page.evaluate(() => 0);
    if (!seen.includes('stopped')) throw new Error(`The worker is not stopped: ${seen.join(', ')}`);
    const time = page.evaluate(
      (tab) =>
        new Promise<number>((resolve, reject) => {
          setTimeout(() => reject(new Error('No answer')), 20_000);
          const from = performance.now();
          const port = chrome.runtime.connect({ name: `panel:${tab}` });
          port.onMessage.addListener((state: { record?: { shown: unknown[] } }) => {
            if (!state.record?.shown.length) return;
            resolve(performance.now() - from);
            port.disconnect();
          });
        }),
      tabId,
    );
    times.push(await time);
  }
  await page.close();
  return times;
}

const folder = await mkdtemp(join(tmpdir(), 'relais-bench-'));
const items: Item[] = [];
const missed: Record<string, string> = {};
interface Wanted {
  readonly name: string;
  readonly budget?: number;
  readonly unit?: string;
}
async function figure(
  { name, budget, unit = 'ms' }: Wanted,
  measure: () => Promise<number[]>,
): Promise<void> {
  if (!name.includes(ONLY)) return;
  const limit = budget === undefined ? {} : { budget };
  try {
    const values = await measure();
    const spread = { min: Math.min(...values), max: Math.max(...values), runs: values.length };
    items.push({ name, value: median(values), unit, ...limit, ...spread });
    process.stderr.write(`${name}: ${median(values).toFixed(2)} ${unit}\n`);
  } catch (error) {
    missed[name] = String(error).slice(0, 300);
    process.stderr.write(`${name}: ${missed[name]}\n`);
    items.push({ name, value: Number.POSITIVE_INFINITY, unit, ...limit });
  }
}

let story: Story | undefined;
let rep: Rep | undefined;
try {
  const built = await buildStage(join(folder, 'built'));
  // The browser takes a list of folders.
  const stage = { ...built, chrome: `${built.chrome},${await writeControl(join(folder, 'control'))}` };
  story = await beginStory(stage);
  const { crmUrl, intranetUrl } = story;
  await fillStore(story);
  const own = (rep = await comeIn(story, stage, 'p08'));
  const { extensionId } = own;
  // A page of ours without a script of ours.
  const quiet = await own.open('manifest.json');
  await atRest(quiet, PRACTICES);
  const crm = await own.context.newPage();
  await crm.goto(`${crmUrl}/accounts/a1`);
  await seeTab(crm, ({ label }) => /[1-3]/.test(label));
  const tabId = await tabIdOf(own, crm.url());
  const account = { url: `${crmUrl}/accounts/a1`, extensionId, settled: recordDone };
  const list = { url: crmUrl, extensionId, settled: gateDone };
  const behind = await own.context.newPage();
  const controlId = await findControl(behind, crmUrl);
  await behind.close();
  // A list of a CRM whose addresses all carry a sign of a record's.
  const alike = { url: `${crmUrl}/?module=Accounts&action=index`, extensionId, settled: gateDone };
  // A list whose address has a record's word, so that an expression may have to be made.
  const worded = { url: `${crmUrl}/deals`, extensionId, settled: gateDone };
  const floor = { url: byOtherName(crmUrl), extensionId: controlId, settled: gateDone };
  const elsewhere = { url: intranetUrl, extensionId, settled: gateDone };
  const reading: Seen[] = [];
  await figure({ name: 'record ready → suggestions on screen', budget: 100 }, () =>
    suggestionTimes(own, crm, crmUrl),
  );
  await figure({ name: 'main thread, record page', budget: 15 }, async () => {
    reading.push(...(await loads(own, account)));
    return reading.map(({ ms }) => ms);
  });
  await figure({ name: 'main thread, other page of the CRM', budget: 1 }, () => loadTimes(own, list));
  await figure({ name: 'main thread, other page whose address is much like a record’s', budget: 1 }, () =>
    loadTimes(own, alike),
  );
  await figure({ name: 'main thread, other page with a record’s word in its address', budget: 1 }, () =>
    loadTimes(own, worded),
  );
  await figure({ name: 'main thread, the same with an empty script (floor)' }, () => loadTimes(own, floor));
  await figure({ name: 'main thread, page of another site', budget: 1 }, () => loadTimes(own, elsewhere));
  await figure({ name: 'layouts forced by us, record page', budget: 0, unit: 'layouts' }, async () =>
    (reading.length > 0 ? reading : await loads(own, account)).map(({ layouts }) => layouts),
  );
  await figure({ name: 'layout shift, record page with its tab', budget: 0, unit: 'CLS' }, async () => [
    await shiftsOf(own, account.url),
  ]);
  await figure(
    { name: 'layout shift, the same when the page moves itself (control)', unit: 'CLS' },
    async () => [
      await shiftsOf(own, account.url, (page) =>
        page.evaluate(() =>
          document.body.prepend(Object.assign(document.createElement('div'), { style: 'height:90px' })),
        ),
      ),
    ],
  );
  await figure({ name: 'calls of ours when a list changes', budget: 0, unit: 'calls' }, async () => [
    await callsAtChange(own, list.url),
  ]);
  await figure({ name: 'calls of ours when an account changes', budget: 0, unit: 'calls' }, async () => [
    await callsAtChange(own, account.url),
  ]);
  await atRest(quiet, PRACTICES);
  await figure({ name: 'Share → acknowledged', budget: 50 }, () => shareTimes(own, crmUrl, quiet));
  await atRest(quiet, PRACTICES);
  await figure({ name: 'cold worker → able to answer', budget: 150 }, () => coldTimes(own, tabId));
  report('page', items, { practices: PRACTICES, runs: RUNS, missed });
} finally {
  await rep?.close();
  await story?.stop();
  await rm(folder, { recursive: true, force: true });
}
