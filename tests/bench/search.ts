/**
 * Plain text search on a collection: ours through the same index as the search box, and the peers; nDCG@10 each, over all queries
 * that have a relevant document, one with no answer counting 0. Each system has a process of its own, two at a time, and is gone before
 * the next begins. `--systems a,b`: only these; `--at-once N`.
 */
import { fork } from 'node:child_process';
import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import { atLeast, close, hasFlag, option, runBench, type Item } from './closing.ts';
import { readSearchCollection } from './search-collection.ts';
import { namesOfSystems, type Scored, type Telling } from './search-system.ts';

/** Who takes longest begins first, so that nobody is left alone at the end. */
const SLOWEST = ['minisearch', 'orama', 'minisearch-stems', 'minisearch-tuned'];
const haste = (name: string): number => (SLOWEST.includes(name) ? SLOWEST.indexOf(name) : SLOWEST.length);
const AT_ONCE = 2;
/** The largest index of a set of 60,000 documents takes a fifth of it; Node's own limit depends on the machine. */
const HEAP_MB = 4096;
const FILE = new URL('./search-system.ts', import.meta.url).pathname;

function scoreApart(name: string, folder: string, bar: SingleBar): Promise<Scored> {
  return new Promise((settle, refuse) => {
    const child = fork(FILE, ['--system', name, '--collection', folder], {
      // Their answers are garbage of tens of megabytes a query: a nursery that holds them is swept, not copied.
      execArgv: [`--max-old-space-size=${HEAP_MB}`, '--max-semi-space-size=64'],
    });
    let scored: Scored | undefined;
    // Written by search-system.ts alone.
    child.on('message', (telling: Telling) => {
      if ('scored' in telling) scored = telling.scored;
      else {
        bar.setTotal(telling.of);
        bar.update(telling.done);
      }
    });
    child.on('exit', (code) => {
      if (scored) settle(scored);
      else refuse(new Error(`${name} ended with ${code} before it had a figure.`));
    });
  });
}

async function scoreAll(names: readonly string[], folder: string, atOnce: number): Promise<Scored[]> {
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
  const found = new Map<string, Scored>();
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      found.set(name, await scoreApart(name, folder, bars.create(0, 0, { name: name.padEnd(18) })));
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    bars.stop();
  }
  return names.flatMap((name) => found.get(name) ?? []);
}

export async function main(): Promise<void> {
  const folder = option('collection');
  if (folder === undefined) throw new Error('search needs --collection DIR');
  const { documents, queries, oddities } = readSearchCollection(folder);
  const only = option('systems')?.split(',');
  const names = namesOfSystems().filter((name) => only?.includes(name) ?? true);
  const systems = await scoreAll(names, folder, Number(option('at-once') ?? AT_ONCE));
  const [own, ...peers] = systems.map(({ ndcg10 }) => ndcg10);
  const lead = (own ?? 0) - Math.max(0, ...peers);
  const count = (name: string, value: number): Item => ({ name, value, unit: '' });
  const items = [
    atLeast('nDCG@10 above the best peer', lead, '', -0.01),
    count('documents', documents.length),
    count('queries scored', queries.length),
    ...[...oddities].map(([name, value]) => count(name, value)),
  ];
  close({ bench: 'search', items, systems: systems.map((system) => ({ ...system })) }, hasFlag('json'));
}

if (import.meta.main) await runBench(main);
