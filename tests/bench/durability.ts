/**
 * Long proof and figures of the store: `npx node tests/bench/durability.ts --kills 500 --json`. Reports, never fails the process;
 * with `--json` the last line is one object of the bench's items.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { openLowdbStore } from '../../api/store/lowdb-store.ts';
import type { Store } from '../../api/usecases/ports.ts';
import { runKills, type KillTotals } from '../api/store/kill-run.ts';
import { like, person, practice } from '../api/store/rows.ts';

interface Item {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget?: number;
  readonly ok?: boolean;
}
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '500' }, json: { type: 'boolean', default: false } },
});
const items: Item[] = [];
const note = (name: string, value: number, unit: string, budget?: number) =>
  items.push({
    name,
    value: Math.round(value * 100) / 100,
    unit,
    ...(budget !== undefined && { budget, ok: value <= budget }),
  });
const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const sortedOf = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

const PEOPLE = 2000;
const PRACTICES = 10_000;
const day = (index: number) => new Date(Date.UTC(2025, 0, 1) + index * 60_000).toISOString();
const body =
  'Deux machines en salle de petit-déjeuner, un barista une heure chaque matin, puis la carte du soir. '.repeat(
    5,
  );

async function fill(store: Store, likes: number): Promise<void> {
  await store.write(async (writer) => {
    for (let index = 0; index < PEOPLE; index += 1) await writer.put('people', person(`p${index}`));
    for (let index = 0; index < PRACTICES; index += 1)
      await writer.put(
        'practices',
        practice(`x${index}`, {
          at: day(index),
          body,
          unit: `u${index % 5}`,
          authorId: `p${index % PEOPLE}`,
        }),
      );
    for (let index = 0; index < likes; index += 1)
      await writer.put('likes', like(`x${index % PRACTICES}`, `p${Math.floor(index / PRACTICES)}`));
  });
}

/** Writers enough that a kill falls among hundreds of writes; a new company now and then, since each kill reads all of it again. */
const PRESSURE = { hands: 192, withinMs: 400 };
const KILLS_EACH = 25;

async function killAll(kills: number): Promise<KillTotals> {
  const all: KillTotals = { acknowledged: 0, lost: [], uneven: 0, recoveries: [] };
  for (let left = kills; left > 0; left -= KILLS_EACH)
    await inFolder(async (folder) => {
      const some = await runKills(folder, Math.min(left, KILLS_EACH), PRESSURE);
      all.acknowledged += some.acknowledged;
      all.uneven += some.uneven;
      all.lost.push(...some.lost);
      all.recoveries.push(...some.recoveries);
    });
  return all;
}

/** An open loop, as people are: each second so many requests whether or not the earlier ones were answered. */
async function load(store: Store, seconds: number, perSecond: number) {
  const took = { read: [] as number[], write: [] as number[] };
  const pending: Promise<void>[] = [];
  const timed = async (kind: 'read' | 'write', work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    took[kind].push(performance.now() - start);
  };
  const feed = () =>
    store.read((reader) => reader.list('practices', { where: { status: 'live' }, order: '-at', limit: 20 }));
  const react = (index: number) =>
    store.write(async (writer) => {
      await writer.put('likes', like(`x${(index * 7919) % PRACTICES}`, 'p1999'));
      const liked = await writer.get('practices', `x${(index * 7919) % PRACTICES}`);
      if (liked) await writer.put('practices', { ...liked, rev: liked.rev + 1 });
      await writer.put('replies', {
        id: `k${index}`,
        fingerprint: 'f',
        status: 200,
        body: '{"likes":1}',
        at: day(index),
      });
    });
  const start = performance.now();
  for (let index = 0; index < seconds * perSecond; index += 1) {
    const wait = start + (index * 1000) / perSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    pending.push(index % 5 === 0 ? timed('write', () => react(index)) : timed('read', feed));
  }
  await Promise.all(pending);
  return {
    all: sortedOf([...took.read, ...took.write]),
    read: sortedOf(took.read),
    write: sortedOf(took.write),
  };
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-bench-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** 100 requests a second, 20 % of them writes; then the time to be ready again. */
async function measure(folder: string, label: string, likes: number, budgeted: boolean): Promise<void> {
  const filled = await openLowdbStore(folder);
  await fill(filled, likes);
  await filled.close();
  const start = performance.now();
  const store = await openLowdbStore(folder);
  note(`ready again, ${label}`, performance.now() - start, 'ms', 2000);
  await load(store, 1, 100);
  const stall = monitorEventLoopDelay({ resolution: 1 });
  stall.enable();
  const took = await load(store, 15, 100);
  stall.disable();
  note(`all requests p99, ${label}`, at(took.all, 0.99), 'ms', budgeted ? 50 : undefined);
  note(`write p50, ${label}`, at(took.write, 0.5), 'ms');
  note(`write p99, ${label}`, at(took.write, 0.99), 'ms');
  note(`feed first page p99, ${label}`, at(took.read, 0.99), 'ms', 20);
  note(`event loop stalled p99, ${label}`, stall.percentile(99) / 1e6, 'ms');
  note(`event loop stalled worst, ${label}`, stall.max / 1e6, 'ms');
  await store.close();
}

await inFolder((folder) => measure(folder, '10,000 practices', 0, true));
await inFolder((folder) => measure(folder, '10,000 practices + 100,000 likes', 100_000, false));
const kills = Number(values.kills);
const totals = await killAll(kills);
note('kills', kills, 'times');
note('acknowledged writes', totals.acknowledged, 'writes');
note('acknowledged and lost', totals.lost.length, 'writes', 0);
note('doubled or halved', totals.uneven, 'kills', 0);
note('ready after a kill, worst', Math.max(0, ...totals.recoveries), 'ms', 2000);

console.table(items);
const ok = items.every((item) => item.ok !== false);
if (values.json) console.log(JSON.stringify({ bench: 'durability', ok, items }));
