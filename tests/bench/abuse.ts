/**
 * What an honest caller notices of an abusive one, on the shipped server as one process: sockets that drip heads and bodies, and a
 * flood of large pictures. `npm run bench -- abuse [--sockets N] [--json]`; Linux, since memory is read from /proc.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import sharp from 'sharp';
import { draft, makeCompany, read, share, signIn } from '../api/server/signed-in.ts';
import { atMost, close, hasFlag, option, type Item } from './closing.ts';

const SOCKETS = Number(option('sockets') ?? 2000);
const PICTURES = 30;
const DRIP_MS = 1000;
/** A head has 10 s, a body 12; Node looks every 2.5. */
const CUT_SECONDS = 15;
const HONEST_P99_MS = 300;
const MEMORY_MB = 100;

interface Target {
  readonly url: string;
  readonly token: string;
  readonly child: ChildProcess;
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const p99 = (took: readonly number[]) =>
  took.toSorted((a, b) => a - b)[Math.min(took.length - 1, Math.floor(took.length * 0.99))] ?? 0;

function memoryOf({ child }: Target): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Reads and shares, one after the other, until `done`. */
async function beHonest({ url, token }: Target, done: Promise<unknown>) {
  const reads: number[] = [];
  const writes: number[] = [];
  let going = true;
  const stop = () => void (going = false);
  void done.then(stop, stop);
  while (going) {
    const start = performance.now();
    await (await read(url, token, '/v1/me')).arrayBuffer();
    const between = performance.now();
    await (await share(url, token, draft())).arrayBuffer();
    reads.push(between - start);
    writes.push(performance.now() - between);
    await pause(100);
  }
  return { reads: p99(reads), writes: p99(writes) };
}

/** Opens a socket that says a byte a second; gives the seconds that it lived. */
async function drip(url: string, isBody: boolean, open: Set<Socket>): Promise<number> {
  const { hostname, port } = new URL(url);
  const born = performance.now();
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  open.add(socket);
  socket
    .resume()
    .write(
      isBody
        ? 'POST /v1/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{'
        : 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ',
    );
  const timer = setInterval(() => socket.writable && socket.write('a'), DRIP_MS);
  await once(socket, 'close');
  clearInterval(timer);
  open.delete(socket);
  return (performance.now() - born) / 1000;
}

async function measureSockets(target: Target): Promise<Item[]> {
  const before = memoryOf(target);
  const open = new Set<Socket>();
  const all = Promise.all(Array.from({ length: SOCKETS }, (_, at) => drip(target.url, at % 2 === 0, open)));
  const honest = beHonest(target, all);
  await pause(5 * DRIP_MS);
  const grown = memoryOf(target) - before;
  const lives = await all;
  const { reads, writes } = await honest;
  const label = `${SOCKETS} dripping sockets`;
  return [
    atMost(`longest life of a socket, ${label}`, Math.max(...lives), 's', CUT_SECONDS),
    atMost(`honest read p99, ${label}`, reads, 'ms', HONEST_P99_MS),
    atMost(`honest write p99, ${label}`, writes, 'ms', HONEST_P99_MS),
    atMost(`memory grown, ${label}`, grown, 'MB', MEMORY_MB),
  ];
}

/** A picture of twelve megapixels that is as hard as a photograph. */
async function measurePictures(target: Target): Promise<Item[]> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const photo = await sharp({
    create: { width: 4000, height: 3000, channels: 3, background: 'white', noise },
  })
    .jpeg({ quality: 70 })
    .toBuffer();
  const put = async () => {
    const address = `${target.url}/v1/pictures/${randomUUID()}?alt=x`;
    const headers = {
      authorization: `Bearer ${target.token}`,
      'content-type': 'image/jpeg',
      'idempotency-key': randomUUID(),
    };
    return (await fetch(address, { method: 'PUT', headers, body: new Uint8Array(photo) })).status;
  };
  const all = Promise.all(Array.from({ length: PICTURES }, put));
  const { reads, writes } = await beHonest(target, all);
  const refused = (await all).filter((status) => status !== 200).length;
  const label = `${PICTURES} photographs at once`;
  return [
    atMost(`refused, ${label}`, refused, '', 0),
    atMost(`honest read p99, ${label}`, reads, 'ms', HONEST_P99_MS),
    atMost(`honest write p99, ${label}`, writes, 'ms', HONEST_P99_MS),
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'relais-abuse-'));
const invited = await makeCompany(folder);
const door = new URL('../../api/server.ts', import.meta.url).pathname;
const child = spawn(process.execPath, [door], {
  env: { PATH: process.env['PATH'], RELAIS_DATA: folder, RELAIS_PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { url } = JSON.parse(line) as { url: string };
  const target = { url, token: await signIn(url, invited), child };
  const items = [...(await measureSockets(target)), ...(await measurePictures(target))];
  const load = loadavg().map((each) => Number(each.toFixed(1)));
  close({ bench: 'abuse', items, systems: [{ load }] }, hasFlag('json'));
} finally {
  child.kill('SIGTERM');
  await once(child, 'close');
  await rm(folder, { recursive: true, force: true });
}
