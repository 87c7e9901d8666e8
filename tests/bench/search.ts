/**
 * Plain text search on a collection: ours through the same index as the search box, and the peers; nDCG@10 each, over all queries
 * that have a relevant document, one with no answer counting 0. Each system has a process of its own, two at a time, and is gone before
 * the next begins. One that takes too long is scored on the queries it was asked till then, the same ones for all and chosen by chance,
 * and held against ours on these; one that fails is said to, with its reason. `--systems a,b`: only these; `--at-once N`;
 * `--patience SECONDS`: of processor time that one may take for its queries.
 */
import { MultiBar, Presets } from 'cli-progress';
import {
  atLeast,
  atMost,
  close,
  countOption,
  folderOption,
  hasFlag,
  option,
  rounded,
  runBench,
  type Item,
} from './closing.ts';
import { mean } from './ranking-figures.ts';
import { scoreApart, type Failed } from './score-apart.ts';
import { readSearchCollection } from './search-collection.ts';
import { BUSY, namesOfSystems, type Answered } from './search-system.ts';

/** Who takes longest begins first, so that nobody is left alone at the end. */
const SLOWEST = ['minisearch', 'orama', 'minisearch-stems', 'minisearch-tuned'];
const haste = (name: string): number => (SLOWEST.includes(name) ? SLOWEST.indexOf(name) : SLOWEST.length);
const AT_ONCE = 2;
const PATIENCE_SECONDS = 300;
/** Beyond it, to be built in; and one query may be long. */
const GRACE_SECONDS = 900;

type Outcome = Answered | Failed;
const isAnswered = (outcome: Outcome): outcome is Answered => 'scored' in outcome;

function readNames(): string[] {
  const names = namesOfSystems();
  const only = option('systems')?.split(',');
  const stranger = only?.find((name) => !names.includes(name));
  if (stranger !== undefined) throw new Error(`No system named ${stranger}. There are: ${names.join(', ')}.`);
  return names.filter((name) => only?.includes(name) ?? true);
}

async function scoreAll(names: readonly string[], folder: string): Promise<Outcome[]> {
  const [atOnce, patience] = [countOption('at-once', AT_ONCE), countOption('patience', PATIENCE_SECONDS)];
  const last = BUSY * patience + GRACE_SECONDS;
  const bars = new MultiBar(
    {
      format: '{name} {bar} {value}/{total} queries, {duration_formatted}',
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 20_000,
    },
    Presets.legacy,
  );
  const waiting = names.toSorted((a, b) => haste(a) - haste(b));
  const found = new Map<string, Outcome>();
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const bar = bars.create(0, 0, { name: name.padEnd(18) });
      const progress = ({ done, of }: { readonly done: number; readonly of: number }) => {
        bar.setTotal(of);
        bar.update(done);
      };
      found.set(name, await scoreApart(name, { folder, patience, last, atOnce, progress }));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    bars.stop();
  }
  return names.flatMap((name) => found.get(name) ?? []);
}

/** Ours beside a peer, on the queries that both were asked. */
export interface Lead {
  readonly queries: number;
  /** By how much ours is above. */
  readonly lead: number;
  /** Twice the standard error of it, as an estimate of what all queries would show; 0 where all were asked. */
  readonly doubt: number;
}

export function leadOver(own: Answered, peer: Answered, queries: number): Lead {
  const both = Math.min(own.scores.length, peer.scores.length);
  const differences = own.scores.slice(0, both).map((score, at) => score - (peer.scores[at] ?? 0));
  const lead = mean(differences);
  if (both === queries) return { queries: both, lead, doubt: 0 };
  const squares = differences.map((difference) => (difference - lead) ** 2);
  return { queries: both, lead, doubt: both < 2 ? 1 : 2 * Math.sqrt(mean(squares) / (both - 1)) };
}

const COUNTED = { unit: '' } as const;

export function judge(outcomes: readonly Outcome[], leads: ReadonlyMap<string, Lead>): Item[] {
  const failed = outcomes.filter((outcome) => !isAnswered(outcome)).length;
  const all = [...leads.values()];
  const unsure = all.filter(({ doubt }) => doubt > 0).length;
  const best = `nDCG@10 above the best peer${unsure > 0 ? ', the doubt added of those asked a part' : ''}`;
  const least = rounded(Math.min(...all.map(({ lead, doubt }) => lead + doubt)));
  return [
    ...(all.length > 0 ? [atLeast(best, least, '', -0.01)] : []),
    ...(unsure > 0 ? [{ ...COUNTED, name: 'peers asked a part of the queries', value: unsure }] : []),
    ...(failed > 0 ? [atMost('systems that failed', failed, '', 0)] : []),
  ];
}

function tellSystem(outcome: Outcome, leads: ReadonlyMap<string, Lead>): Readonly<Record<string, unknown>> {
  if (!isAnswered(outcome)) return { ...outcome };
  const held = leads.get(outcome.scored.name);
  // Of a part of the queries a figure stands beside ours on the same part only.
  if (!held || held.doubt === 0) return { ...outcome.scored };
  const { queries, lead, doubt } = held;
  return { ...outcome.scored, onBoth: { queries, lead: rounded(lead), doubt: rounded(doubt) } };
}

/** What the collection is, without its texts: the systems read them, each for itself. */
function count(folder: string) {
  const { documents, queries, oddities } = readSearchCollection(folder, false);
  const counted = [['documents', documents.length], ['queries scored', queries.length], ...oddities] as const;
  return {
    queries: queries.length,
    items: counted.map(([name, value]): Item => ({ ...COUNTED, name, value })),
  };
}

export async function main(): Promise<void> {
  const folder = folderOption('collection');
  const names = readNames();
  const { queries, items } = count(folder);
  const outcomes = await scoreAll(names, folder);
  const [own, ...peers] = outcomes.filter(isAnswered);
  const leads = new Map<string, Lead>();
  // Nobody is held against ours where ours has no figure.
  if (own?.scored.name === 'relais')
    for (const peer of peers) leads.set(peer.scored.name, leadOver(own, peer, queries));
  const systems = outcomes.map((outcome) => tellSystem(outcome, leads));
  close({ bench: 'search', items: [...judge(outcomes, leads), ...items], systems }, hasFlag('json'));
}

if (import.meta.main) {
  // So that what it started ends with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  await runBench(main);
}
