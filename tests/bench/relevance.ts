/** Which practice helps on this account? Ours, its variants and the peers on one judged collection, unjudged counting as 0. */
import { writeFileSync } from 'node:fs';
import type { Lang } from '#contract/words';
import { createPracticeIndex } from '#domain/match/engine';
import type { Term } from '#domain/match/weights';
import {
  atLeast,
  atMost,
  close,
  folderOption,
  hasFlag,
  option,
  rounded,
  runBench,
  type Item,
} from './closing.ts';
import { PEERS, type Peer } from './peers.ts';
import { hasUseful, isUseful, mean, ndcg } from './ranking-figures.ts';
import { findStrangers, readCollection, type Collection } from './relevance-collection.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const DEPTH = 5;

/** What a system gives for each account, best first; empty when it abstains. */
type Run = ReadonlyMap<string, readonly string[]>;

function figures(name: string, run: Run, { accounts, grades }: Collection) {
  const rows = accounts.map(({ id }) => ({
    ranking: run.get(id) ?? [],
    own: grades.get(id) ?? new Map<string, number>(),
  }));
  const shown = rows.filter(({ ranking }) => ranking.length > 0);
  return {
    name,
    ndcg5: rounded(mean(rows.map(({ ranking, own }) => ndcg(ranking, own, 5)))),
    ndcg3: rounded(mean(rows.map(({ ranking, own }) => ndcg(ranking, own, 3)))),
    p1: rounded(mean(rows.map(({ ranking, own }) => Number(isUseful(ranking[0], own))))),
    success3: rounded(mean(rows.map(({ ranking, own }) => Number(hasUseful(ranking, own, 3))))),
    judged5: rounded(
      mean(shown.map(({ ranking, own }) => mean(ranking.slice(0, DEPTH).map((id) => Number(own.has(id)))))),
    ),
    p1Shown: rounded(mean(shown.map(({ ranking, own }) => Number(isUseful(ranking[0], own))))),
    abstained: rounded(1 - shown.length / Math.max(1, rows.length)),
  };
}

function runOwn({ practices, accounts }: Collection, without: readonly Term[] = []): Run {
  const index = createPracticeIndex({ weights: Object.fromEntries(without.map((term) => [term, 0])) });
  index.put(practices);
  return new Map(
    accounts.map(({ id, request }) => [
      id,
      index.suggest(request).suggested.map(({ practiceId }) => practiceId),
    ]),
  );
}

async function runPeer(peer: Peer, { raw, accounts }: Collection): Promise<Run> {
  await peer.add(
    raw.map(({ id, title, body, sector, city, products }) => ({
      id,
      title,
      body: [body, sector, city, ...products].filter((part) => part !== '').join(' '),
    })),
  );
  const run = new Map<string, readonly string[]>();
  for (const { id, page } of accounts) run.set(id, await peer.search(Object.values(page).join(' '), DEPTH));
  return run;
}

/** Why it has no figure. */
interface Failed {
  readonly name: string;
  readonly failed: string;
}

/** A peer that fails is said to, and takes nobody else's figures with it. */
export async function tryPeer(peer: Peer, collection: Collection): Promise<Run | Failed> {
  try {
    return await runPeer(peer, collection);
  } catch (error) {
    return { name: peer.name, failed: error instanceof Error ? error.message : String(error) };
  }
}

/** That of most practices, which a careful user of a peer would set it up for. */
function langOf({ raw }: Collection): Lang {
  const english = raw.filter(({ lang }) => lang === 'en').length;
  return english * 2 > raw.length ? 'en' : 'fr';
}

const FACET_TERMS = [
  'unit',
  'sector',
  'size',
  'region',
  'city',
  'stage',
  'product',
  'competitor',
  'agreement',
] as const;

/** The unjudged top five of ours and every peer, each pair once and in the order of ids: who judges cannot tell who proposed it. */
function writePool(file: string, runs: readonly Run[], { grades }: Collection): void {
  const pairs = runs.flatMap((run) =>
    [...run].flatMap(([account, ids]) => ids.slice(0, DEPTH).map((id) => ({ account, id }))),
  );
  const unjudged = pairs.filter(({ account, id }) => !grades.get(account)?.has(id));
  const lines = new Set(unjudged.map(({ account, id }) => `${account}\t${id}\n`));
  writeFileSync(file, [...lines].toSorted().join(''));
}

/** Each half of the accounts by itself: a figure that lives on one half is luck or tuning. */
function halves(run: Run, collection: Collection) {
  const half = (parity: number) => ({
    ...collection,
    accounts: collection.accounts.filter((_, at) => at % 2 === parity),
  });
  return [figures('relais-half-1', run, half(0)), figures('relais-half-2', run, half(1))];
}

interface Figured {
  readonly runs: readonly Run[];
  readonly figured: readonly ReturnType<typeof figures>[];
  readonly failed: readonly Failed[];
}

async function measurePeers(collection: Collection): Promise<Figured> {
  const runs: Run[] = [];
  const figured: ReturnType<typeof figures>[] = [];
  const failed: Failed[] = [];
  for (const create of PEERS) {
    const peer = create(langOf(collection));
    const run = await tryPeer(peer, collection);
    if ('failed' in run) failed.push(run);
    else {
      runs.push(run);
      figured.push(figures(peer.name, run, collection));
    }
  }
  return { runs, figured, failed };
}

/** Below it a figure is rounded to nothing, and nothing is no times as much. */
const LEAST = 0.0001;

function judge(
  own: ReturnType<typeof figures>,
  { figured, failed }: Figured,
  { oddities }: Collection,
): Item[] {
  const best = Math.max(LEAST, ...figured.map(({ ndcg5 }) => ndcg5));
  return [
    atLeast('nDCG@5', own.ndcg5, '', 0.5),
    atLeast('nDCG@5 / best peer', own.ndcg5 / best, '×', 3),
    atLeast('first one useful', own.p1, '', 0.55),
    atLeast('one useful among three', own.success3, '', 0.8),
    atLeast('first one useful when shown', own.p1Shown, '', own.abstained > 0 ? 0.65 : 0.55),
    { name: 'judged among the top five', value: own.judged5, unit: '' },
    { name: 'accounts with an abstention', value: own.abstained, unit: '' },
    ...(failed.length > 0 ? [atMost('systems that failed', failed.length, '', 0)] : []),
    ...[...oddities].map(([name, value]) => ({ name, value, unit: '' })),
  ];
}

export async function main(): Promise<void> {
  const folder = folderOption('collection');
  const collection = readCollection(folder, NOW);
  const strangers = findStrangers(collection);
  if (strangers.length > 0) process.stderr.write(`Graded, but not in ${folder}: ${strangers.join(', ')}\n`);
  const run = runOwn(collection);
  const own = figures('relais', run, collection);
  const variants = [
    figures('relais-no-map', runOwn(collection, ['concepts']), collection),
    figures('relais-no-facets', runOwn(collection, FACET_TERMS), collection),
    figures('relais-no-text', runOwn(collection, ['words']), collection),
  ];
  const peers = await measurePeers(collection);
  const pool = option('pool');
  if (pool !== undefined) writePool(pool, [run, ...peers.runs], collection);
  const systems = [own, ...halves(run, collection), ...variants, ...peers.figured, ...peers.failed];
  const told = systems.map((system) => ({ ...system }));
  close({ bench: 'relevance', items: judge(own, peers, collection), systems: told }, hasFlag('json'));
}

if (import.meta.main) await runBench(main);
