/**
 * What the tests prove in small, at the full count, by the same code: `npm run bench -- counts [NAME] [--n COUNT] [--json]`, NAME one of
 * sequences, requests, intents, backups, seconds. What is broken is told by its shortest example, and reported as a missed budget.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBackups } from '../api/cli/backup-run.ts';
import { fuzzedNames, fuzzRow, startFuzzedServer } from '../api/http/fuzz-run.ts';
import { runSeconds } from '../api/server/second-run.ts';
import { makeCompany } from '../api/server/signed-in.ts';
import { runSequences } from '../api/usecases/sequence-run.ts';
import { runIntents } from '../extension/worker/outbox-run.ts';
import { atLeast, atMost, close, hasFlag, option, type Item } from './closing.ts';

interface Proof {
  readonly count: number;
  prove(count: number): Promise<readonly Item[]>;
}

const counted = (name: string, value: number): Item => ({ name, value, unit: '' });
const tell = (cause: unknown) => void process.stderr.write(`${String(cause)}\n`);

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-counts-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function proveSequences(count: number): Promise<readonly Item[]> {
  const totals = await runSequences(count).catch(tell);
  return [
    counted('attempts', totals?.attempts ?? 0),
    counted('processes that died between', totals?.deaths ?? 0),
    atLeast('sequences with one effect for each intent', totals?.sequences ?? 0, '', count),
  ];
}

async function proveRequests(count: number): Promise<readonly Item[]> {
  const server = await startFuzzedServer();
  let broken = 0;
  const each = Math.ceil(count / fuzzedNames.length);
  for (const name of fuzzedNames)
    await fuzzRow(server, name, each).catch((cause: unknown) => {
      broken += 1;
      tell(cause);
    });
  await server.close();
  const failures = server.lines.filter(({ msg }) => msg === 'request failed').length;
  return [
    atLeast('requests at random', each * fuzzedNames.length, '', count),
    atMost('rows with an answer that is not as promised', broken, '', 0),
    atMost('failures of its own in the log', failures, '', 0),
  ];
}

async function proveIntents(count: number): Promise<readonly Item[]> {
  const { written, arrived, wrong, deaths } = await runIntents(count);
  return [
    atLeast('intents written', written, '', count),
    counted('workers killed', deaths),
    counted('effects', arrived),
    atMost('lost or doubled', wrong.length, '', 0),
  ];
}

async function proveBackups(count: number): Promise<readonly Item[]> {
  const totals = await inFolder(async (top) => {
    const folder = join(top, 'company');
    await makeCompany(folder);
    return runBackups(folder, top, count);
  });
  return [
    atLeast('backups under load, put back', totals.backups - totals.failed, '', count),
    counted('acknowledged writes looked for', totals.acknowledged),
    atMost('acknowledged and lost', totals.lost.length, '', 0),
    atMost('with half a write', totals.halved, '', 0),
  ];
}

async function proveSeconds(count: number): Promise<readonly Item[]> {
  const { refused, kills, takenOver, disturbed } = await inFolder((folder) => runSeconds(folder, count));
  return [
    atLeast('second servers refused', refused, '', count),
    atLeast('locks of a killed one taken over', takenOver, '', kills),
    atMost('times that the first was disturbed', disturbed, '', 0),
  ];
}

const PROOFS: Readonly<Record<string, Proof>> = {
  sequences: { count: 10_000, prove: proveSequences },
  requests: { count: 100_000, prove: proveRequests },
  intents: { count: 1000, prove: proveIntents },
  backups: { count: 20, prove: proveBackups },
  seconds: { count: 100, prove: proveSeconds },
};

const [, , asked = ''] = process.argv;
const chosen = Object.entries(PROOFS).filter(
  ([name]) => asked === '' || asked.startsWith('-') || name === asked,
);
const items: Item[] = [];
for (const [name, { count, prove }] of chosen)
  for (const item of await prove(Number(option('n') ?? count)))
    items.push({ ...item, name: `${name}: ${item.name}` });
close({ bench: 'counts', items, systems: [] }, hasFlag('json'));
