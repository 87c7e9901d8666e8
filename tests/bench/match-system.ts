/**
 * One system of the match bench, alone in its process, so that no other's memory or garbage is in its figures. Its last line is what
 * it measured, as JSON. `--system NAME --practices N [--patience SECONDS]`.
 */
import type { Practice } from '#contract/practice';
import { createPracticeIndex, loadPracticeIndex } from '#domain/match/engine';
import type { PracticeIndex } from '#domain/match/types';
import { option } from './closing.ts';
import { makeOneMore, makePractices, makeQueries, nth, textOf, type Queries } from './match-queries.ts';
import { PEERS, type Peer } from './peers.ts';
import { memoryMb, time, timeMany, type Patience, type Percentiles } from './timing.ts';

/** What is asked for of each system, and what is needed to judge a peer's answers. */
export interface Measured {
  readonly name: string;
  readonly buildMs: number;
  readonly memoryMb: number;
  /** Null: it is not measured. */
  readonly loadMs: number | null;
  readonly addMs: number;
  readonly search: Percentiles;
  readonly context: Percentiles;
  /** Ids that a peer gave for the first questions, as far as it came. */
  readonly answers?: readonly (readonly string[])[];
  readonly ranksEveryWord?: boolean;
  readonly savedMb?: number;
}

/** Why a system has no figure. */
export interface Failed {
  readonly name: string;
  readonly failed: string;
}

const NOW = Date.parse('2026-11-23T08:00:00Z');
const OWN: Patience = { most: 2000, calmMs: 8000, enough: 500, lastMs: 20_000 };
const PEER_CALM_MS = 12_000;
/** Twenty long questions take the slowest minutes: it is stopped before, and the figure says of how few queries it is. */
const PEER_LAST_SECONDS = 45;
/** So many answers are compared with the exhaustive ones. */
export const COMPARED = 20;

const tell = (text: string) => process.stderr.write(`  ${text}\n`);

const suggest = (index: PracticeIndex, queries: Queries, round: number) =>
  index.suggest({
    record: nth(queries.records, round),
    viewer: { id: 'u1', unit: 'Office', region: 'Bretagne' },
    now: NOW,
    limit: 5,
  });
const searchOwn = (index: PracticeIndex, queries: Queries, round: number) =>
  index.search({ text: nth(queries.searches, round), limit: 10 });

async function measureOwn(practices: readonly Practice[], queries: Queries): Promise<Measured> {
  const before = memoryMb();
  const index = createPracticeIndex({});
  const buildMs = await time(() => {
    index.put(practices);
    index.compact();
  });
  const memory = memoryMb() - before;
  tell(`built in ${Math.round(buildMs)} ms`);
  const bytes = index.save();
  const context = await timeMany(OWN, (round) => suggest(index, queries, round));
  const search = await timeMany(OWN, (round) => searchOwn(index, queries, round));
  const extra = makeOneMore(practices.length);
  const addMs = await time(() => {
    index.put([extra]);
    suggest(index, queries, 0);
  });
  const loadMs = await time(() => loadPracticeIndex(bytes, {}));
  const savedMb = bytes.length / 2 ** 20;
  return { name: 'relais', buildMs, memoryMb: memory, loadMs, addMs, search, context, savedMb };
}

async function measurePeer(peer: Peer, practices: readonly Practice[], queries: Queries): Promise<Measured> {
  const last = Number(option('patience') ?? PEER_LAST_SECONDS) * 1000;
  const contexts = { most: 200, calmMs: PEER_CALM_MS, enough: 30, lastMs: last };
  const searches = { most: 500, calmMs: PEER_CALM_MS / 3, enough: 30, lastMs: last / 2 };
  const documents = practices.map(({ id, title, body }) => ({ id, title, body }));
  const before = memoryMb();
  const buildMs = await time(() => peer.add(documents));
  const memory = memoryMb() - before + (peer.memoryElsewhereMb?.() ?? 0);
  tell(`built in ${Math.round(buildMs)} ms`);
  const answers: string[][] = [];
  const context = await timeMany(contexts, async (round) => {
    const found = await peer.search(textOf(queries, round), 5);
    if (round < COMPARED) answers[round] = found;
  });
  tell(`${context.queries} contexts, half of them within ${context.p50} ms`);
  const search = await timeMany(searches, (round) => peer.search(nth(queries.searches, round), 10));
  tell(`${search.queries} searches, half of them within ${search.p50} ms`);
  const { id, title, body } = makeOneMore(practices.length);
  const addMs = await time(() => peer.add([{ id, title, body }]));
  const { name, ranksEveryWord = true } = peer;
  const figures = { name, buildMs, memoryMb: memory, loadMs: null, addMs, search, context };
  return { ...figures, answers, ranksEveryWord };
}

async function measureNamed(name: string): Promise<Measured> {
  const practices = makePractices(Number(option('practices') ?? 100_000));
  const queries = makeQueries();
  const peer = PEERS.map((create) => create('fr')).find((one) => one.name === name);
  if (name !== 'relais' && !peer) throw new Error(`No system named ${name}.`);
  return peer ? await measurePeer(peer, practices, queries) : await measureOwn(practices, queries);
}

async function main(): Promise<void> {
  const name = option('system') ?? 'relais';
  const outcome: Measured | Failed = await measureNamed(name).catch((error: unknown) => ({
    name,
    failed: error instanceof Error ? error.message : String(error),
  }));
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}

if (import.meta.main) await main();
