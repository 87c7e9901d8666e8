/**
 * A real server whose whole machine's clock leaps by an hour and by a year, both ways, while it runs and while it is stopped (libfaketime):
 * what was shared stays, order and cursors hold, whoever is signed in goes on, and no token outlives twice its time.
 * `npm run bench -- clock [--json]`; Linux with Debian's `faketime`, else it says so in one line.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openLowdbStore } from '../../api/store/lowdb-store.ts';
import { ACCESS_MS, REFRESH_MS } from '../../api/usecases/issue-session.ts';
import { draft, makeCompany, read, share } from '../api/server/signed-in.ts';
import { atMost, close, hasFlag, type Item } from './closing.ts';

const LIBRARY = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketimeMT.so.1`)
  .find((path) => existsSync(path));
const HOUR = 3600;
const LEAPS = {
  'an hour on': HOUR,
  'an hour back': -HOUR,
  'a year on': 8760 * HOUR,
  'a year back': -8760 * HOUR,
};
const door = new URL('../../api/server.ts', import.meta.url).pathname;

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}
interface Served {
  readonly url: string;
  readonly child: ChildProcess;
}

/** One company, its server, and a clock in a file that the library reads at every look. */
class Machine {
  readonly folder: string;
  readonly #clock: string;
  served: Served | undefined;
  constructor(top: string) {
    this.folder = join(top, 'company');
    this.#clock = join(top, 'clock');
    this.leap(0);
  }
  leap(seconds: number): void {
    writeFileSync(this.#clock, `${seconds >= 0 ? '+' : ''}${seconds}`);
  }
  async start(): Promise<string> {
    const child = spawn(process.execPath, [door], {
      env: {
        PATH: process.env['PATH'],
        RELAIS_DATA: this.folder,
        RELAIS_PORT: '0',
        LD_PRELOAD: LIBRARY,
        FAKETIME_TIMESTAMP_FILE: this.#clock,
        FAKETIME_NO_CACHE: '1',
        DONT_FAKE_MONOTONIC: '1',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const text of createInterface({ input: child.stdout })) {
      const line = JSON.parse(text) as { readonly msg: string; readonly url?: string };
      if (line.msg !== 'listening') continue;
      child.stdout.resume();
      this.served = { child, url: String(line.url) };
      return this.served.url;
    }
    throw new Error('It ended before it listened.');
  }
  /** Gives the exit status. */
  async stop(): Promise<number | null> {
    const child = this.served?.child;
    if (!child) return 0;
    this.served = undefined;
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    await ended;
    return child.exitCode;
  }
}

async function post(url: string, path: string, body: object): Promise<{ status: number; tokens: Tokens }> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  // Of a refusal nothing is read.
  return { status: answer.status, tokens: (await answer.json()) as Tokens };
}
const wantsFresh = async (url: string, { accessToken }: Tokens) =>
  (await read(url, accessToken, '/v1/me')).status === 401;

/** As a client does: goes on with its token, or renews it. */
async function goOn(url: string, tokens: Tokens): Promise<Tokens | undefined> {
  if (!(await wantsFresh(url, tokens))) return tokens;
  const { status, tokens: next } = await post(url, '/v1/session/refresh', {
    refreshToken: tokens.refreshToken,
  });
  return status === 200 ? next : undefined;
}

interface Changes {
  readonly cursor: string;
  readonly practices?: readonly { readonly id: string }[];
}
async function changesSince(url: string, { accessToken }: Tokens, cursor?: string): Promise<Changes> {
  const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
  return (await (await read(url, accessToken, `/v1/changes${query}`)).json()) as Changes;
}

/** What is wrong after this leap, in words. */
async function leapOnce(seconds: number, isStopped: boolean): Promise<string[]> {
  const top = await mkdtemp(join(tmpdir(), 'relais-clock-'));
  const machine = new Machine(top);
  const faults: string[] = [];
  const move = async (to: number): Promise<string> => {
    if (!isStopped) return (machine.leap(to), machine.served?.url ?? '');
    if ((await machine.stop()) !== 0) faults.push('did not stop by itself');
    machine.leap(to);
    return machine.start();
  };
  try {
    const invited = await makeCompany(machine.folder);
    let url = await machine.start();
    let tokens = (await post(url, '/v1/sign-in', { ...invited, device: 'test' })).tokens;
    let { cursor } = await changesSince(url, tokens);
    const shared: string[] = [];
    for (const at of [0, seconds, 0]) {
      url = await move(at);
      const next = await goOn(url, tokens);
      if (!next) {
        faults.push(`signed out at ${at} s`);
        break;
      }
      tokens = next;
      const practice = draft();
      if (!(await share(url, tokens.accessToken, practice)).ok) faults.push(`could not share at ${at} s`);
      shared.push(practice.id);
      const heard = await changesSince(url, tokens, cursor);
      if (!JSON.stringify(heard).includes(practice.id)) faults.push(`its cursor missed what came at ${at} s`);
      ({ cursor } = heard);
    }
    if ((await machine.stop()) !== 0) faults.push('did not stop by itself');
    faults.push(...(await lookInside(machine.folder, shared)));
  } finally {
    machine.served?.child.kill('SIGKILL');
    await rm(top, { recursive: true, force: true });
  }
  return faults;
}

async function lookInside(folder: string, shared: readonly string[]): Promise<string[]> {
  const store = await openLowdbStore(folder);
  const [practices, sessions] = await store.read(async (db) => [
    await db.list('practices'),
    await db.list('sessions'),
  ]);
  await store.close();
  const now = Date.now();
  const order = practices.map(({ id }) => id);
  return [
    ...shared.filter((id) => !order.includes(id)).map(() => 'a practice is lost'),
    ...(shared.every((id, at) => order.indexOf(id) === at) ? [] : ['practices are out of order']),
    ...sessions.flatMap(({ accessExpiresAt, refreshExpiresAt }) => [
      ...(Date.parse(accessExpiresAt) > now + 2 * ACCESS_MS
        ? ['an access token outlives twice its time']
        : []),
      ...(Date.parse(refreshExpiresAt) > now + 2 * REFRESH_MS
        ? ['a refresh token outlives twice its time']
        : []),
    ]),
  ];
}

if (LIBRARY === undefined) {
  process.stdout.write('faketime is missing here: apt-get install faketime.\n');
} else {
  const items: Item[] = [];
  for (const [name, seconds] of Object.entries(LEAPS))
    for (const isStopped of [false, true]) {
      const faults = await leapOnce(seconds, isStopped);
      for (const fault of faults) process.stderr.write(`${name}: ${fault}\n`);
      items.push(
        atMost(`${name} ${isStopped ? 'while stopped' : 'while it runs'}, faults`, faults.length, '', 0),
      );
    }
  close({ bench: 'clock', items, systems: [] }, hasFlag('json'));
}
