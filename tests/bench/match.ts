/**
 * Speed and size at N practices: build, memory, load, add, 3-word search, 36-term context to five suggestions with reasons. Ours and
 * the peers in the same run, one after the other, each in a process of its own. `--alone`: ours only; `--every`: the peers' other
 * settings too; `--patience SECONDS`: how long the slowest may take for its contexts.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atMost, close, countOption, hasFlag, option, rounded, runBench, type Item } from './closing.ts';
import { rankAll } from './exhaustive-bm25.ts';
import { makePractices, makeQueries, textOf } from './match-queries.ts';
import { COMPARED, type Failed, type Measured } from './match-system.ts';
import { PEERS } from './peers.ts';
import type { Percentiles } from './timing.ts';

const HEAP_MB = 8192;
/** Longer than any takes for a hundred thousand; who has not ended then is said to have failed. */
const LAST_SECONDS = 900;
/** A word completed or not, a title boosted or not: what is no faster than the same engine set up otherwise is run on demand. */
const ON_DEMAND = new Set(['minisearch-stems', 'orama-tuned']);

export function measure(name: string, count: number): Measured | Failed {
  process.stderr.write(`${name}\n`);
  const file = fileURLToPath(new URL('./match-system.ts', import.meta.url));
  const patience = option('patience');
  const given = ['--system', name, '--practices', String(count)];
  if (patience !== undefined) given.push('--patience', patience);
  const { status, signal, error, stdout } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${HEAP_MB}`, file, ...given],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      timeout: LAST_SECONDS * 1000,
      killSignal: 'SIGKILL',
    },
  );
  if (error && 'code' in error && error.code === 'ETIMEDOUT')
    return { name, failed: `It had not ended after ${LAST_SECONDS} s.` };
  if (status !== 0) return { name, failed: error?.message ?? `It ended with ${status ?? signal}.` };
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured | Failed; // Written by match-system.ts alone.
}

const isMeasured = <T extends Measured>(outcome: T | Failed): outcome is T => !('failed' in outcome);

interface Compared extends Measured {
  /** How many it answers of the five asked for, and which part of these five the exhaustive ranking has too. */
  readonly given: number;
  readonly overlap: number;
}

/** An answer of fewer than five, or of other five, is no answer to the same question: both are said beside the time. */
function compareAnswers({ answers = [], ...peer }: Measured, best: readonly (readonly string[])[]): Compared {
  let given = 0;
  let shared = 0;
  answers.forEach((own, round) => {
    given += own.length / answers.length;
    shared += own.filter((id) => best[round]?.includes(id)).length / (5 * answers.length);
  });
  return { ...peer, given: rounded(given), overlap: rounded(shared) };
}

function measurePeers(count: number): (Compared | Failed)[] {
  const names = PEERS.map((create) => create('fr').name);
  const asked = names.filter((name) => hasFlag('every') || !ON_DEMAND.has(name));
  const measured = asked.map((name) => measure(name, count));
  const queries = makeQueries();
  const questions = Array.from({ length: COMPARED }, (_, round) => textOf(queries, round));
  process.stderr.write('exhaustive BM25\n');
  const best = rankAll(makePractices(count), questions, 5);
  return measured.map((peer) => (isMeasured(peer) ? compareAnswers(peer, best) : peer));
}

const leastOf = (peers: readonly Compared[], read: (context: Percentiles) => number) =>
  Math.min(...peers.map(({ context }) => read(context)));

/** Who does not give five answers, or looks up a part of the words, has not done the work: beside them we are measured, not judged. */
function besidePeers({ context }: Measured, peers: readonly Compared[]): Item[] {
  const answering = peers.filter(({ given, ranksEveryWord }) => ranksEveryWord && given >= 4.5);
  // Beside nobody there is nothing to be faster than.
  if (answering.length === 0) return [];
  return [
    atMost('context p99 / fastest peer', context.p99 / leastOf(answering, ({ p99 }) => p99), '', 0.1),
    {
      name: 'context p50 / fastest peer',
      value: context.p50 / leastOf(answering, ({ p50 }) => p50),
      unit: '',
    },
    { name: 'context p99 / any peer', value: context.p99 / leastOf(peers, ({ p99 }) => p99), unit: '' },
  ];
}

/** The budgets are of a hundred thousand: of more there is a figure only. */
const BUDGETED = 100_000;

export function budgets(own: Measured, peers: readonly Compared[], count: number): Item[] {
  const held = (item: Item): Item =>
    count <= BUDGETED ? item : { name: item.name, value: item.value, unit: item.unit };
  return [
    held(atMost('context p99', own.context.p99, 'ms', 1.5)),
    held(atMost('3-word search p99', own.search.p99, 'ms', 0.5)),
    held(atMost('memory', own.memoryMb, 'MB', 160)),
    held(atMost('build', own.buildMs, 'ms', 6000)),
    held(atMost('load saved', own.loadMs ?? NaN, 'ms', count <= 2000 ? 50 : 500)),
    { name: 'add one and see it', value: own.addMs, unit: 'ms' },
    ...besidePeers(own, peers),
  ];
}

const spell = ({ p50, p95, p99, queries }: Percentiles) =>
  `${[p50, p95, p99].map((ms) => ms.toFixed(ms < 10 ? 2 : 0)).join(' · ')}  (${queries})`;

/** For people: a p99 of fewer than a hundred queries is the slowest of them, so the number stands beside it. */
function printSystems(systems: readonly (Measured | Compared)[]): void {
  const rows = systems.map(({ name, buildMs, memoryMb, loadMs, addMs, context, search, ...rest }) => ({
    name,
    'build s': (buildMs / 1000).toFixed(1),
    'memory MB': memoryMb.toFixed(0),
    'load ms': loadMs?.toFixed(0) ?? '–',
    'add ms': addMs.toFixed(1),
    'context ms p50 · p95 · p99 (queries)': spell(context),
    'search ms p50 · p95 · p99 (queries)': spell(search),
    'given, as exhaustive': 'given' in rest ? `${rest.given} of 5, ${Math.round(100 * rest.overlap)} %` : '',
  }));
  console.table(rows);
}

export function main(): void {
  const count = countOption('practices', 100_000);
  const own = measure('relais', count);
  if (!isMeasured(own)) throw new Error(`relais: ${own.failed}`);
  const peers = hasFlag('alone') ? [] : measurePeers(count);
  const failed = peers.filter((peer) => !isMeasured(peer)).length;
  const systems = [own, ...peers];
  const measured = peers.filter((peer) => isMeasured(peer));
  printSystems([own, ...measured]);
  const items = budgets(own, measured, count);
  if (failed > 0) items.push(atMost('systems that failed', failed, '', 0));
  close({ bench: 'match', items, systems: systems.map((system) => ({ ...system })) }, hasFlag('json'));
}

if (import.meta.main) await runBench(main);
