/**
 * The API under a working day's load, as one real process on a lowdb file: 2,000 people, 10,000 practices, 100 requests a second,
 * 80 % of them reads. An open loop, as people are: each request leaves at its time, answered or not those before it.
 * Waiting times are of this machine with all that runs on it; processor times are not, so both are told.
 * `npm run bench -- api [--seconds N] [--json]`; every kind of request has its own figures.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request, type IncomingMessage } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { endpoints, type EndpointName } from '#contract/endpoints';
import { openLowdbStore } from '../../api/store/lowdb-store.ts';
import { digest } from '../../api/usecases/digest.ts';
import { ACCESS_MS } from '../../api/usecases/issue-session.ts';
import type { Writer } from '../../api/usecases/ports.ts';
import { like, person, practice } from '../api/store/rows.ts';
import { freePorts } from '../e2e/free-ports.ts';
import { atMost, close, option, hasFlag, rounded, type Item } from './closing.ts';
import { createDice, makePractice } from './synthetic-practices.ts';

const PEOPLE = 2000;
const PRACTICES = 10_000;
/** People at work at once: so many sessions, each well below what one person may ask for. */
const AT_WORK = 200;
const PER_SECOND = 100;
const SECONDS = Number(option('seconds') ?? 20);
const WARM_SECONDS = 3;
/** The chores of a start are under way meanwhile. */
const CHORES_MS = 8000;
const DAY_MS = 86_400_000;
const root = new URL('../..', import.meta.url).pathname;
const watcher = new URL('support/watch-loop.ts', import.meta.url).pathname;

const UNITS = ['HORECA', 'Office', 'Trade', 'Health', 'Key accounts'];
const REGIONS = ['Bretagne', 'Rhône', 'Nord', 'Paris', 'Sud'];
const personId = (index: number) => `p${index}`;
const tokenOf = (index: number) => `bench-token-${index}`.padEnd(43, 'x');
const practiceIds: string[] = [];

function putPeople(tx: Writer, now: number): Promise<unknown> {
  const roleOf = (index: number) => (index === 0 ? 'headquarters' : index % 20 === 1 ? 'manager' : 'rep');
  const people = Array.from({ length: PEOPLE }, (_, index) =>
    tx.put(
      'people',
      person(personId(index), {
        unit: UNITS[index % UNITS.length] ?? '',
        region: REGIONS[index % REGIONS.length] ?? '',
        role: roleOf(index),
        at: new Date(now - 400 * DAY_MS).toISOString(),
      }),
    ),
  );
  return Promise.all(people);
}

async function putSessions(tx: Writer, now: number): Promise<void> {
  const soon = new Date(now + DAY_MS).toISOString();
  // No token is believed that has more than twice the time of one.
  const accessExpiresAt = new Date(now + 2 * ACCESS_MS).toISOString();
  const at = new Date(now).toISOString();
  for (let index = 0; index < AT_WORK; index += 1) {
    const accessHash = await digest(tokenOf(index));
    const hashes = { accessHash, refreshHash: await digest(randomUUID()) };
    const expiry = { accessExpiresAt, refreshExpiresAt: soon };
    const of = { id: `s${index}`, personId: personId(index), device: 'bench' };
    await tx.put('sessions', { ...of, ...hashes, ...expiry, at, lastAt: at });
  }
}

/** A year of practices, likes and verdicts. */
async function putPractices(tx: Writer, now: number): Promise<void> {
  const dice = createDice(11);
  for (let index = 0; index < PRACTICES; index += 1) {
    const { title, body, facets } = makePractice(dice, index);
    const id = randomUUID();
    const author = dice.below(PEOPLE);
    const [unit = '', region = ''] = [UNITS[author % UNITS.length], REGIONS[author % REGIONS.length]];
    const at = new Date(now - 365 * DAY_MS + (index * 364 * DAY_MS) / PRACTICES).toISOString();
    const written = { title, body, facets, unit, region, at, authorId: personId(author), products: [] };
    const sector = facets.sector ?? '';
    // As sharing and liking leave it.
    const evidence = { tried: 0, worked: 0, failed: 0, units: [], regions: [] };
    const tally = { likes: 1, comments: 0, evidence };
    await tx.put('practices', practice(id, { ...written, sector, tally }));
    await tx.put('likes', like(id, personId(dice.below(PEOPLE))));
    practiceIds.push(id);
  }
}

async function fill(folder: string): Promise<void> {
  const store = await openLowdbStore(folder);
  const now = Date.now();
  await store.write(async (tx) => {
    await putPeople(tx, now);
    await putSessions(tx, now);
    await putPractices(tx, now);
  });
  await store.close();
}

async function startServer(folder: string, port: number): Promise<ChildProcess> {
  const url = `http://127.0.0.1:${port}`;
  const settings = { RELAIS_DATA: folder, RELAIS_PORT: String(port), RELAIS_URL: url, RELAIS_LOG: 'error' };
  const env = { ...process.env, ...settings };
  const server = spawn(process.execPath, ['--import', watcher, 'api/server.ts'], {
    cwd: root,
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready?.ok) return server;
    if (server.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error('The server does not start');
}

/** What is asked for: how often in a hundred, and how. Names are those of the endpoint table. */
interface Kind {
  readonly name: EndpointName;
  readonly share: number;
  readonly query?: (dice: Dice) => Readonly<Record<string, string>>;
  readonly body?: (dice: Dice) => unknown;
  readonly budget?: number;
  /** Asked for by headquarters, after the mixed load. */
  readonly apart?: true;
}
type Dice = ReturnType<typeof createDice>;

const WORDS = 'concurrent contrat essai prix hôtel boulangerie client direction machine accord'.split(' ');
const KINDS: readonly Kind[] = [
  { name: 'listPractices', share: 35, budget: 20, query: () => ({ limit: '20' }) },
  {
    name: 'searchPractices',
    share: 15,
    budget: 20,
    query: (dice) => ({ q: `${dice.pick(WORDS)} ${dice.pick(WORDS)}` }),
  },
  { name: 'readPractice', share: 15 },
  { name: 'listComments', share: 10 },
  { name: 'readMe', share: 5 },
  { name: 'likePractice', share: 12 },
  { name: 'addComment', share: 4, body: () => ({ id: randomUUID(), text: 'Merci, je tente lundi.' }) },
  {
    name: 'sharePractice',
    share: 4,
    body: (dice) => {
      const { title, body, facets } = makePractice(dice, 1);
      return { id: randomUUID(), kind: 'practice', lang: 'fr', title, body, facets };
    },
  },
  { name: 'readPulse', share: 0, budget: 200, apart: true },
];

interface Taken {
  readonly name: string;
  readonly ms: number;
  readonly ok: boolean;
}

async function ask(url: string, { name, query, body }: Kind, dice: Dice, who: number): Promise<Taken> {
  const { method, path } = endpoints[name];
  const address = new URL(path.replace(':id', dice.pick(practiceIds)), url);
  address.search = new URLSearchParams(query?.(dice) ?? {}).toString();
  const unsafe = method === 'GET' ? {} : { 'idempotency-key': randomUUID() };
  const own = { authorization: `Bearer ${tokenOf(who)}`, 'accept-encoding': 'gzip' };
  const headers = { ...own, 'content-type': 'application/json', ...unsafe };
  const sent = body?.(dice);
  const start = performance.now();
  const { status, size } = await exchange(address, method, headers, sent);
  const ok = status >= 200 && status < 300;
  if (!ok) complain(`${name}: ${status}, ${size} bytes`);
  return { name, ms: performance.now() - start, ok };
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Takes the answer as it comes, packed: unpacking it is the reader's time, and shares the machine with the server here. */
async function exchange(address: URL, method: string, headers: Record<string, string>, sent: unknown) {
  const asked = request(address, { method, headers, agent });
  asked.end(sent === undefined ? undefined : JSON.stringify(sent));
  // The event carries the message alone.
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  let size = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) size += piece.length;
  return { status: answer.statusCode ?? 0, size };
}

const complaints = new Set<string>();
function complain(what: string): void {
  if (complaints.size < 10 && !complaints.has(what)) process.stderr.write(`${what}\n`);
  complaints.add(what);
}

function drawKind(dice: Dice): Kind {
  let left = dice.below(100);
  for (const kind of KINDS) if ((left -= kind.share) < 0) return kind;
  throw new Error('Shares do not add up to a hundred');
}

async function load(url: string, seconds: number, seed: number): Promise<Taken[]> {
  const dice = createDice(seed);
  const start = performance.now();
  const pending: Promise<Taken>[] = [];
  for (let index = 0; index < seconds * PER_SECOND; index += 1) {
    const wait = start + (index * 1000) / PER_SECOND - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    pending.push(ask(url, drawKind(dice), dice, dice.below(AT_WORK)));
  }
  return Promise.all(pending);
}

/** One after the other, by headquarters: what is asked for rarely and costs much. */
async function askApart(url: string, kind: Kind): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (let round = 0; round < 10; round += 1) taken.push(await ask(url, kind, createDice(round), 0));
  return taken;
}

function percentile(taken: readonly Taken[], part: number): number {
  const sorted = taken.map(({ ms }) => ms).toSorted((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN);
}

function figures(name: string, taken: readonly Taken[]) {
  const failed = taken.filter(({ ok }) => !ok).length;
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => percentile(taken, part));
  return { name, requests: taken.length, failed, p50, p95, p99 };
}

interface Watched {
  readonly worst: number;
  readonly over: number;
  readonly gc: number;
  readonly cpuMs: number;
  readonly rssMb: number;
  readonly queuedMs: number;
}

/** What the watcher in the server saw since the last time it was asked. */
async function askWatcher(server: ChildProcess): Promise<Watched> {
  server.send('figures');
  // Sent by watch-loop.ts, which answers nothing else.
  const [watched] = (await once(server, 'message')) as [Watched];
  return watched;
}

async function measure(url: string, process: ChildProcess): Promise<void> {
  const pulse = KINDS.find(({ apart }) => apart);
  const cold = pulse ? await ask(url, pulse, createDice(0), 0) : undefined;
  await load(url, WARM_SECONDS, 1);
  const before = await askWatcher(process);
  const mixed = await load(url, SECONDS, 2);
  const watched = await askWatcher(process);
  const items: Item[] = [atMost('mixed load, all requests p99', percentile(mixed, 0.99), 'ms', 50)];
  const systems = [figures('mixed load', mixed)];
  for (const kind of KINDS) {
    const own = kind.apart ? await askApart(url, kind) : mixed.filter(({ name }) => name === kind.name);
    systems.push(figures(kind.name, own));
    // The rare and dear one by its median: ten rounds have no 99th percentile.
    const [label, part] = kind.apart ? ([kind.name, 0.5] as const) : ([`${kind.name} p99`, 0.99] as const);
    if (kind.budget !== undefined) items.push(atMost(label, percentile(own, part), 'ms', kind.budget));
  }
  const failed = systems.reduce((sum, each) => sum + each.failed, 0);
  items.push(atMost('requests refused or failed', failed, '', 0));
  if (cold) items.push(atMost('readPulse, the first after a start', cold.ms, 'ms', 200));
  const each = (watched.cpuMs - before.cpuMs) / mixed.length;
  items.push(
    { name: 'server: processor time a request, all threads', value: each, unit: 'ms' },
    atMost('server: longest hold of its thread, in processor time', watched.worst, 'ms', 10),
    { name: 'server: holds of more than 10 ms', value: watched.over, unit: '' },
    { name: 'server: longest collection of garbage, as waited for', value: watched.gc, unit: 'ms' },
    { name: 'server: memory', value: watched.rssMb, unit: 'MB' },
    {
      name: 'machine: the server waited for a processor, of each second',
      value: (watched.queuedMs - before.queuedMs) / SECONDS,
      unit: 'ms',
    },
    { name: 'machine: load average of the last minute', value: loadavg()[0] ?? NaN, unit: '' },
  );
  close({ bench: 'api', items, systems }, hasFlag('json'));
}

const folder = await mkdtemp(join(tmpdir(), 'relais-bench-'));
let server: ChildProcess | undefined;
try {
  await fill(folder);
  const [port = 0] = await freePorts(1);
  // As a company that has been at it for a while: what the first start of a year's rows brings about is done.
  server = await startServer(folder, port);
  await new Promise((resolve) => setTimeout(resolve, CHORES_MS));
  server.kill('SIGTERM');
  await once(server, 'exit');
  server = await startServer(folder, port);
  await measure(`http://127.0.0.1:${port}`, server);
} finally {
  server?.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true });
}
