/**
 * What Relais costs a page and how fast it answers, in real headless Chromium, with 2,000 practices on the device.
 * Main thread: a trace of the load. A task whose every script is the extension's counts whole; in a mixed task only
 * the extension's own calls, compilations and the layouts forced within them. Clocks are `timeOrigin + now()`.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { openLowdbStore } from '../../api/store/lowdb-store.ts';
import { freePorts, type Stage } from '../e2e/build.ts';
import { tabIdOf, type Rep } from '../e2e/support/chromium.ts';
import { beginStory, comeIn, openBeside, type Story } from '../e2e/support/story.ts';
import { seeTab } from '../e2e/support/shadow-tab.ts';
import { option } from './closing.ts';
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
  if (story.pid !== undefined) process.kill(story.pid, 'SIGTERM');
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

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself: what others took from it meanwhile is not the extension's. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: unknown;
}
// As few as tell whose a task is: each traced event takes time of the very thread that is measured.
const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel'];
const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run']);

async function trace(session: CDPSession, load: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const hear = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', hear);
  const traceConfig = { includedCategories: CATEGORIES };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await load();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  return events;
}

const endOf = (event: TraceEvent) => event.ts + (event.dur ?? 0);
const threadSpan = ({ ts, dur = 0, tts, tdur }: TraceEvent) =>
  tts === undefined || tdur === undefined ? ([ts, ts + dur] as const) : ([tts, tts + tdur] as const);

/** Milliseconds of the renderers' main threads that the extension's content script took. */
function extensionTime(events: readonly TraceEvent[], extensionId: string): number {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && JSON.stringify(args).includes('CrRendererMain'))
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid}:${tid}`));
  const isOurs = ({ args }: TraceEvent) =>
    JSON.stringify(args ?? {}).includes(`chrome-extension://${extensionId}`);
  const tasks = own.filter(({ name }) => name.endsWith('RunTask'));
  const ours = own.filter((event) => !event.name.endsWith('RunTask') && isOurs(event));
  const foreign = own.filter((event) => SCRIPTS.has(event.name) && !isOurs(event) && hasUrl(event));
  const spans = ours.map((event) => {
    const within = (each: TraceEvent, task: TraceEvent) =>
      each.pid === task.pid && each.tid === task.tid && each.ts >= task.ts && endOf(each) <= endOf(task);
    const task = tasks.find((each) => within(event, each));
    const span = task && !foreign.some((each) => within(each, task)) ? task : event;
    return { thread: `${span.pid}:${span.tid}`, span: threadSpan(span) };
  });
  const threads = Map.groupBy(spans, ({ thread }) => thread);
  return [...threads.values()].reduce((sum, own) => sum + lengthOf(own.map(({ span }) => span)), 0) / 1000;
}

/** Of spans that may lie in each other. */
function lengthOf(spans: readonly (readonly [from: number, to: number])[]): number {
  let total = 0;
  let reached = 0;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}
const hasUrl = ({ args }: TraceEvent) => /"url":"http/.test(JSON.stringify(args ?? {}));

/** The first load of each kind compiles and fills caches that a working day finds filled. */
async function loadTimes(
  rep: Rep,
  url: string,
  settled: (page: Page) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const page = await rep.context.newPage();
    const session = await page.context().newCDPSession(page);
    const events = await trace(session, async () => {
      await page.goto(url, { waitUntil: 'load' });
      await settled(page);
    });
    if (run >= 0) times.push(extensionTime(events, rep.extensionId));
    await page.close();
  }
  return times;
}
/** Long enough for the content script, which comes after the load, to have run. */
const calm = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

async function suggestionTimes(rep: Rep, crm: Page, crmUrl: string): Promise<number[]> {
  const tabId = await tabIdOf(rep, crm.url());
  const address = `chrome-extension://${rep.extensionId}/sidepanel.html?tabId=${tabId}`;
  // In a window of its own: a tab behind another one is not painted.
  const [panel] = await Promise.all([
    rep.context.waitForEvent('page'),
    rep.worker.evaluate(async (url) => void (await chrome.windows.create({ url, width: 400 })), address),
  ]);
  await panel.getByRole('article').first().waitFor();
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
      const name = document.querySelector('article') ? shown : '';
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
  await panel.close();
  await crm.goto(`${crmUrl}/accounts/a1`);
  return times;
}

async function shareTimes(rep: Rep, crmUrl: string): Promise<number[]> {
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
        new Promise<number>((resolve) => {
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
async function figure(name: string, budget: number, measure: () => Promise<number[]>): Promise<void> {
  if (!name.includes(ONLY)) return;
  try {
    const times = await measure();
    const spread = { min: Math.min(...times), max: Math.max(...times), runs: times.length };
    items.push({ name, value: median(times), unit: 'ms', budget, ...spread });
    process.stderr.write(`${name}: ${median(times).toFixed(1)} ms\n`);
  } catch (error) {
    missed[name] = String(error).slice(0, 300);
    process.stderr.write(`${name}: ${missed[name]}\n`);
    items.push({ name, value: Number.POSITIVE_INFINITY, unit: 'ms', budget });
  }
}

let story: Story | undefined;
let rep: Rep | undefined;
try {
  const stage = await buildStage(join(folder, 'built'));
  story = await beginStory(stage);
  const { crmUrl, intranetUrl } = story;
  await fillStore(story);
  const own = (rep = await comeIn(story, stage, 'p08'));
  const crm = await own.context.newPage();
  await crm.goto(`${crmUrl}/accounts/a1`);
  await seeTab(crm, ({ label }) => /[1-3]/.test(label));
  const tabId = await tabIdOf(own, crm.url());
  await figure('record ready → suggestions on screen', 100, () => suggestionTimes(own, crm, crmUrl));
  await figure('main thread, record page', 15, () => loadTimes(own, `${crmUrl}/accounts/a1`, calm));
  await figure('main thread, other page of the CRM', 1, () => loadTimes(own, crmUrl, calm));
  await figure('main thread, page of another site', 1, () => loadTimes(own, intranetUrl, calm));
  await figure('Share → acknowledged', 50, () => shareTimes(own, crmUrl));
  await figure('cold worker → able to answer', 150, () => coldTimes(own, tabId));
  report('page', items, { practices: PRACTICES, runs: RUNS, missed });
} finally {
  await rep?.close();
  await story?.stop();
  await rm(folder, { recursive: true, force: true });
}
