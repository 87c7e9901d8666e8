/** Brings what changed since the last time. Applying the same answer twice changes nothing, so it may stop anywhere. */
import type { Client } from '#widget/client.ts';
import { ProblemError } from '#widget/problem-error.ts';
import type { Database } from './database.ts';
import type { Practices } from './practices.ts';

export interface SyncState {
  readonly status: 'never' | 'running' | 'done' | 'failed';
  /** Last success, in milliseconds since 1970. */
  readonly at?: number;
}

export interface Synchronisation {
  state(): Promise<SyncState>;
  /** One at a time: a second caller gets the first one's run, unless its person has left. Never rejects. */
  run(): Promise<void>;
}

export interface SyncTools {
  readonly database: Database;
  readonly client: Client;
  readonly practices: Practices;
  now(): number;
  onChange(): void;
  /** What else comes with a synchronisation, while its person is here; its failure is its own. */
  also?(isHere: () => boolean): Promise<void>;
}

const PAGE = 500;

export function synchronise(tools: SyncTools): Synchronisation {
  const { database, practices } = tools;
  let running: { readonly era: number; readonly over: Promise<void> } | undefined;
  let failed = false;

  async function runOnce(era: number): Promise<void> {
    const isHere = () => practices.era === era;
    tools.onChange();
    try {
      await bringAll(tools, era, isHere);
      if (isHere()) failed = false;
    } catch (error) {
      if (!isHere()) return;
      failed = true;
      // The server forgot so old a cursor: start over, which loses nothing.
      if (error instanceof ProblemError && error.code === 'bad-cursor') await practices.wipe();
    } finally {
      if (running?.era === era) running = undefined;
      tools.onChange();
    }
  }

  return {
    async state() {
      const at = await database.get('state', 'synchronised');
      const status = running ? 'running' : failed ? 'failed' : at === undefined ? 'never' : 'done';
      return { status, ...(typeof at === 'number' ? { at } : {}) };
    },
    run() {
      const { era } = practices;
      // What a disk that failed would say, `failed` says already.
      if (running?.era !== era) running = { era, over: runOnce(era).catch(() => undefined) };
      return running.over;
    },
  };
}

/** Whoever leaves meanwhile is brought nothing more, and nothing of it is written: not even when it was. */
async function bringAll(tools: SyncTools, era: number, isHere: () => boolean): Promise<void> {
  const { database, practices } = tools;
  await practices.setCompany(await tools.client.call('readCompany'), era);
  const changed = await bring(tools, era, isHere);
  if (isHere()) await tools.also?.(isHere);
  if (isHere()) await database.put('state', tools.now(), 'synchronised');
  if (changed && isHere()) await practices.saveSnapshot();
}

/** Page after page; returns whether anything changed. */
async function bring(
  { database, client, practices }: SyncTools,
  era: number,
  isHere: () => boolean,
): Promise<boolean> {
  let changed = false;
  while (isHere()) {
    const cursor = await database.get('state', 'cursor');
    const query = { limit: PAGE, ...(typeof cursor === 'string' ? { cursor } : {}) };
    const changes = await client.call('readChanges', { query });
    changed ||= changes.practices.length + changes.removed.length > 0;
    await practices.apply({ put: changes.practices, remove: changes.removed, cursor: changes.cursor, era });
    if (!changes.more) break;
  }
  return changed;
}
