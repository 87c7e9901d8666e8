/** Stops a server under load again and again, as an orchestrator does, and looks each time at what was promised and what is kept. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { machineRandom } from '../../../api/cli/machine-random.ts';
import { openLowdbStore } from '../../../api/store/lowdb-store.ts';
import { createInvitation } from '../../../api/usecases/create-invitation.ts';
import { beginShare } from './begin-share.ts';
import { PASSED_ON } from './passed-on.ts';
import { draft, makeCompany, signIn } from './signed-in.ts';

export interface StopTotals {
  /** Shares that were answered with success. */
  acknowledged: number;
  lost: string[];
  /** Shares of which the server had read the head, and which it did not answer. */
  unanswered: string[];
  /** Answers that were no success, by status. */
  refused: number[];
  /** How each process ended: 0, another status, or a signal. */
  statuses: (number | NodeJS.Signals | null)[];
  /** Milliseconds from the signal to the end. */
  took: number[];
}

const WRITERS = 8;
/** The signal comes behind one of the first so many answers of a round: by counting, since a busy machine may give none in any time. */
const ANSWERS_MAX = 24;
const door = new URL('../../../api/server.ts', import.meta.url).pathname;

async function start(folder: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [door], {
    env: { ...PASSED_ON, RELAIS_DATA: folder, RELAIS_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as { readonly msg: string; readonly url?: string };
    if (line.msg === 'listening') return { child: drain(child), url: String(line.url) };
  }
  throw new Error('It ended before it listened.');
}

/** A pipe that nobody reads would stop the process that writes into it. */
function drain(child: ChildProcess): ChildProcess {
  child.stdout?.resume();
  return child;
}

interface Round {
  readonly url: string;
  readonly token: string;
  readonly totals: StopTotals;
  readonly promised: Set<string>;
  answered(): void;
}

/** Shares until the server takes no more; one of which it has read the head is promised an answer. */
async function write({ url, token, totals, promised, answered }: Round): Promise<void> {
  for (;;) {
    const id = randomUUID();
    const share = beginShare(url, token, draft(id));
    const isBegun = await share.begin().then(
      () => true,
      () => false,
    );
    if (!isBegun) return;
    const status = await share.finish().catch(() => undefined);
    if (status === undefined) totals.unanswered.push(id);
    else if (status === 200 || status === 201) promised.add(id);
    else totals.refused.push(status);
    answered();
  }
}

/** Resolves at the `count`th call. */
function countTo(count: number) {
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  let calls = 0;
  return { reached, call: () => void ((calls += 1) === count && resolve()) };
}

/** What is kept while nobody serves, and a code for the next round. */
async function lookInside(folder: string) {
  const store = await openLowdbStore(folder);
  const ids = await store.read(async (db) => new Set((await db.list('practices')).map(({ id }) => id)));
  const settings = { url: 'http://relais.test', invitationDays: 1 };
  const { code } = await store.write((db) =>
    createInvitation({ db, now: Date.now(), random: machineRandom, settings }, 'p1'),
  );
  await store.close();
  return { ids, code };
}

export async function runStops(folder: string, stops: number): Promise<StopTotals> {
  const totals: StopTotals = {
    acknowledged: 0,
    lost: [],
    unanswered: [],
    refused: [],
    statuses: [],
    took: [],
  };
  const promised = new Set<string>();
  let { email, code } = await makeCompany(folder);
  for (let round = 0; round < stops; round += 1) {
    const { child, url } = await start(folder);
    const token = await signIn(url, { email, code });
    const ended = once(child, 'close');
    const { reached, call: answered } = countTo(1 + Math.floor(Math.random() * ANSWERS_MAX));
    const writers = Array.from({ length: WRITERS }, () => write({ url, token, totals, promised, answered }));
    // Or all have given up, which the totals tell.
    await Promise.race([reached, Promise.all(writers)]);
    const told = performance.now();
    child.kill('SIGTERM');
    await ended;
    totals.took.push(performance.now() - told);
    totals.statuses.push(child.exitCode ?? child.signalCode);
    await Promise.all(writers);
    const inside = await lookInside(folder);
    ({ code } = inside);
    totals.lost.push(...[...promised].filter((id) => !inside.ids.has(id)));
  }
  totals.acknowledged = promised.size;
  return totals;
}
