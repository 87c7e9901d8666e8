/** Kills a writing process again and again at random instants, and looks each time at what the file still holds. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openLowdbStore } from '../../../api/store/lowdb-store.ts';

export interface KillTotals {
  acknowledged: number;
  lost: string[];
  /** Kills after which the rows and their count disagreed: a write done twice, or by half. */
  uneven: number;
  /** Milliseconds from opening after a kill to ready. */
  recoveries: number[];
}

const writer = new URL('kill-writer.ts', import.meta.url).pathname;

/** How hard the process writes, and how long it may after its first acknowledgement. */
export interface Pressure {
  readonly hands: number;
  readonly withinMs: number;
}
const GENTLE: Pressure = { hands: 8, withinMs: 150 };

/** Resolves with the acknowledged ids when the process is dead. One kill in five comes while it still opens the store. */
async function killOnce(folder: string, round: number, { hands, withinMs }: Pressure): Promise<string[]> {
  const child = spawn(process.execPath, [writer, folder, String(round), String(hands)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let said = '';
  let armed = false;
  const arm = (within: number) => {
    if (!armed) setTimeout(() => child.kill('SIGKILL'), Math.random() * within);
    armed = true;
  };
  if (round % 5 === 0) arm(250);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    arm(withinMs);
  });
  await closed;
  // A last line cut by the kill was not read whole by anybody.
  return said
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== 'ready');
}

export async function runKills(folder: string, kills: number, pressure = GENTLE): Promise<KillTotals> {
  const totals: KillTotals = { acknowledged: 0, lost: [], uneven: 0, recoveries: [] };
  const promised = new Set<string>();
  for (let round = 0; round < kills; round += 1) {
    for (const id of await killOnce(folder, round, pressure)) promised.add(id);
    const start = performance.now();
    const store = await openLowdbStore(folder);
    totals.recoveries.push(performance.now() - start);
    const { ids, count } = await store.read(async (reader) => ({
      ids: new Set((await reader.list('likes')).map(({ id }) => id)),
      count: Number((await reader.get('settings', 'count'))?.value ?? 0),
    }));
    await store.close();
    totals.lost.push(...[...promised].filter((id) => !ids.has(id)));
    if (count !== ids.size) totals.uneven += 1;
  }
  totals.acknowledged = promised.size;
  return totals;
}
