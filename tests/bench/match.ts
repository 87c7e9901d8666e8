/** Speed and size at N practices: build, memory, load, add, 3-word search, 36-term context to five suggestions with reasons. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Practice } from '#contract/practice';
import { createPracticeIndex, loadPracticeIndex } from '#domain/match/engine';
import type { PracticeIndex } from '#domain/match/types';
import { atMost, close, hasFlag, option, rounded, type Item } from './closing.ts';
import { rankAll } from './exhaustive-bm25.ts';
import { PEERS, type CreatePeer, type Peer } from './peers.ts';
import { createDice, makePractice, makeRecord, threeWords } from './synthetic-practices.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const OWN_ROUNDS = 2000;
/** Slow engines are stopped after this: enough for a p95, and the bench ends the same day. */
const PEER_MS = 4000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void; // V8's own, exposed on the line above.

function memoryMb(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}
function percentiles(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function timeMany(rounds: number, work: (round: number) => unknown): Promise<Percentiles> {
  const times: number[] = [];
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    times.push(await time(() => work(round)));
    if (times.length >= 20 && performance.now() - start > PEER_MS) break;
  }
  return percentiles(times);
}

/** Records and words are the same for every system. */
function makeQueries() {
  const dice = createDice(7);
  return {
    records: Array.from({ length: 500 }, (_, at) => makeRecord(dice, at)),
    searches: Array.from({ length: 500 }, () => threeWords(dice)),
  };
}
type Queries = ReturnType<typeof makeQueries>;
const nth = <T>(list: readonly T[], at: number): T => list[at % list.length] as T; // Lists here are never empty.

const suggest = (index: PracticeIndex, queries: Queries, round: number) =>
  index.suggest({
    record: nth(queries.records, round),
    viewer: { id: 'u1', unit: 'Office', region: 'Bretagne' },
    now: NOW,
    limit: 5,
  });

async function measureOwn(practices: readonly Practice[], queries: Queries) {
  const before = memoryMb();
  const index = createPracticeIndex({});
  const buildMs = await time(() => {
    index.put(practices);
    index.compact();
  });
  const memory = memoryMb() - before;
  const bytes = index.save();
  // The first call of a day gives evidence its age; warm like a worker that has shown one page.
  for (let round = 0; round < 200; round += 1) suggest(index, queries, round);
  for (let round = 0; round < 200; round += 1)
    index.search({ text: nth(queries.searches, round), limit: 10 });
  const context = await timeMany(OWN_ROUNDS, (round) => suggest(index, queries, round));
  const search = await timeMany(OWN_ROUNDS, (round) =>
    index.search({ text: nth(queries.searches, round), limit: 10 }),
  );
  const extra = createDice(99);
  const addMs = await time(() => {
    index.put([makePractice(extra, practices.length + 1)]);
    suggest(index, queries, 0);
  });
  const loadMs = await time(() => loadPracticeIndex(bytes, {}));
  return {
    name: 'relais',
    buildMs,
    memoryMb: memory,
    loadMs,
    addMs,
    search,
    context,
    savedMb: bytes.length / 2 ** 20,
  };
}

/** So many questions are answered exhaustively too: each costs a walk over every practice. */
const COMPARED = 20;
const textOf = (queries: Queries, round: number) =>
  nth(queries.records, round)
    .fields.map(({ value }) => value)
    .join(' ');

/** An answer of fewer than five, or of other five, is no answer to the same question: both are said beside the time. */
async function compareAnswers(peer: Peer, best: readonly (readonly string[])[], queries: Queries) {
  let answers = 0;
  let shared = 0;
  for (const [round, ids] of best.entries()) {
    const own = await peer.search(textOf(queries, round), 5);
    answers += own.length / best.length;
    shared += own.filter((id) => ids.includes(id)).length / (5 * best.length);
  }
  return { answers: rounded(answers), overlap: rounded(shared) };
}

async function measurePeer(
  create: CreatePeer,
  practices: readonly Practice[],
  queries: Queries,
  best: readonly (readonly string[])[],
) {
  const before = memoryMb();
  const peer = create('fr');
  const buildMs = await time(() => peer.add(practices.map(({ id, title, body }) => ({ id, title, body }))));
  const memory = memoryMb() - before;
  const context = await timeMany(500, (round) => peer.search(textOf(queries, round), 5));
  const search = await timeMany(500, (round) => peer.search(nth(queries.searches, round), 10));
  const { id, title, body } = makePractice(createDice(99), practices.length + 1);
  const addMs = await time(() => peer.add([{ id, title, body }]));
  const compared = await compareAnswers(peer, best, queries);
  const { name, ranksEveryWord = true } = peer;
  return {
    name,
    buildMs,
    memoryMb: memory,
    loadMs: null,
    addMs,
    search,
    context,
    ...compared,
    ranksEveryWord,
  };
}

function budgets(
  own: Awaited<ReturnType<typeof measureOwn>>,
  peers: readonly { context: Percentiles; answers: number; ranksEveryWord: boolean }[],
  count: number,
): Item[] {
  // Who does not give five answers, or looks up a part of the words, has not done the work; all are printed.
  const answering = peers.filter(({ answers, ranksEveryWord }) => ranksEveryWord && answers >= 4.5);
  const fastest = Math.min(...answering.map(({ context }) => context.p99));
  const items = [
    atMost('context p99', own.context.p99, 'ms', 1.5),
    atMost('3-word search p99', own.search.p99, 'ms', 0.5),
    atMost('memory', own.memoryMb, 'MB', 160),
    atMost('build', own.buildMs, 'ms', 6000),
    atMost('load saved', own.loadMs, 'ms', count <= 2000 ? 50 : 500),
    { name: 'add one and see it', value: own.addMs, unit: 'ms' },
  ];
  return Number.isFinite(fastest)
    ? [...items, atMost('context p99 / fastest peer', own.context.p99 / fastest, '', 0.1)]
    : items;
}

export async function main(): Promise<void> {
  const count = Number(option('practices') ?? 100_000);
  const dice = createDice(1);
  const practices = Array.from({ length: count }, (_, at) => makePractice(dice, at));
  const queries = makeQueries();
  const own = await measureOwn(practices, queries);
  const asked = hasFlag('alone') ? [] : PEERS;
  const questions =
    asked.length > 0 ? Array.from({ length: COMPARED }, (_, round) => textOf(queries, round)) : [];
  const best = rankAll(asked.length > 0 ? practices : [], questions, 5);
  const peers = [];
  for (const create of asked) peers.push(await measurePeer(create, practices, queries, best));
  close({ bench: 'match', items: budgets(own, peers, count), systems: [own, ...peers] }, hasFlag('json'));
}

if (import.meta.main) await main();
