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
  /** One at a time: a second caller gets the first one's run. */
  run(): Promise<void>;
}

export interface SyncTools {
  readonly database: Database;
  readonly client: Client;
  readonly practices: Practices;
  now(): number;
  onChange(): void;
  /** What else comes with a synchronisation; its failure is its own. */
  also?(): Promise<void>;
}

const PAGE = 500;

export function synchronise(tools: SyncTools): Synchronisation {
  const { database, practices } = tools;
  let running: Promise<void> | undefined;
  let failed = false;

  async function runOnce(): Promise<void> {
    tools.onChange();
    try {
      await practices.setCompany(await tools.client.call('readCompany'));
      const changed = await bring(tools);
      await tools.also?.();
      failed = false;
      await database.put('state', tools.now(), 'synchronised');
      if (changed) await practices.saveSnapshot();
    } catch (error) {
      failed = true;
      // The server forgot so old a cursor: start over, which loses nothing.
      if (error instanceof ProblemError && error.code === 'bad-cursor') await practices.wipe();
    } finally {
      running = undefined;
      tools.onChange();
    }
  }

  return {
    async state() {
      const at = await database.get('state', 'synchronised');
      const status = running ? 'running' : failed ? 'failed' : at === undefined ? 'never' : 'done';
      return { status, ...(typeof at === 'number' ? { at } : {}) };
    },
    run: () => (running ??= runOnce()),
  };
}

/** Page after page; returns whether anything changed. */
async function bring({ database, client, practices }: SyncTools): Promise<boolean> {
  let changed = false;
  for (;;) {
    const cursor = await database.get('state', 'cursor');
    const query = { limit: PAGE, ...(typeof cursor === 'string' ? { cursor } : {}) };
    const changes = await client.call('readChanges', { query });
    changed ||= changes.practices.length + changes.removed.length > 0;
    await practices.apply({ put: changes.practices, remove: changes.removed, cursor: changes.cursor });
    if (!changes.more) return changed;
  }
}
