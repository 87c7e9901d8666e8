/** Times of many calls as percentiles that say of how many they are, and what a process holds in memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rounded } from './closing.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void; // V8's own, exposed on the line above.

export function memoryMb(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/** Milliseconds. Of fewer than a hundred queries the p99 is the slowest of them. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly queries: number;
}

function percentile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN);
}

export async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How long to go on asking one system the same kind of question. */
export interface Patience {
  /** At most so many queries. */
  readonly most: number;
  /** After this long `enough` of them will do. */
  readonly calmMs: number;
  readonly enough: number;
  /** After this long it ends, with however few. */
  readonly lastMs: number;
}

const WARM_ROUNDS = 1000;
const WARM_MS = 1000;

/** At least once, then until it is warm like a server that has answered for a second: what V8 still compiles is no question's. */
async function warm(work: (round: number) => unknown): Promise<void> {
  const start = performance.now();
  for (let round = 0; round < WARM_ROUNDS; round += 1) {
    await work(round);
    if (performance.now() - start > WARM_MS) break;
  }
}

/**
 * What a build or a save left behind is collected first, for all systems alike: its garbage is no question's. Only then are they
 * warmed: a whole collection also throws away compiled code whose short-lived objects are all gone at that moment.
 */
export async function timeMany(patience: Patience, work: (round: number) => unknown): Promise<Percentiles> {
  const { most, calmMs, enough, lastMs } = patience;
  collect();
  await warm(work);
  const times: number[] = [];
  const start = performance.now();
  while (times.length < most) {
    times.push(await time(() => work(times.length)));
    const taken = performance.now() - start;
    if (taken > lastMs || (taken > calmMs && times.length >= enough)) break;
  }
  const [p50, p95, p99] = [percentile(times, 0.5), percentile(times, 0.95), percentile(times, 0.99)];
  return { p50, p95, p99, queries: times.length };
}
