/** Intents on disk, sealed, in the order of writing. Each change is one transaction, so two contexts cannot cross. */
import type { Database, OutboxRow } from './database.ts';
import type { Intent } from './intent.ts';
import type { Vault } from './vault.ts';

export interface Row {
  readonly seq: number;
  readonly intent: Intent;
}

export interface Shelf {
  rows(): Promise<readonly Row[]>;
  count(): Promise<number>;
  append(intent: Intent): Promise<void>;
  /** False when it is no longer there. */
  replace(seq: number, intent: Intent): Promise<boolean>;
  remove(seqs: readonly number[]): Promise<void>;
  /** Removes all or, if one is as told, none; says which. */
  removeUnless(rows: readonly Row[], kept: (intent: Intent, attempts: number) => boolean): Promise<boolean>;
}

export function openShelf(database: Database, vault: Vault): Shelf {
  const open = openRows(vault);
  const seal = async (intent: Intent): Promise<OutboxRow> => ({
    attempts: intent.attempts,
    sealed: await vault.seal(JSON.stringify(intent)),
  });

  return {
    rows: async () => open(await database.getAll('outbox')),
    count: () => database.count('outbox'),
    async append(intent) {
      await database.add('outbox', await seal(intent));
    },
    async replace(seq, intent) {
      const row = await seal(intent);
      const { store, done } = database.transaction('outbox', 'readwrite');
      const there = (await store.getKey(seq)) !== undefined;
      if (there) await store.put({ seq, ...row });
      await done;
      return there;
    },
    async remove(seqs) {
      const { store, done } = database.transaction('outbox', 'readwrite');
      await Promise.all([...seqs.map((seq) => store.delete(seq)), done]);
    },
    async removeUnless(rows, kept) {
      const { store, done } = database.transaction('outbox', 'readwrite');
      const now = await Promise.all(rows.map(({ seq }) => store.get(seq)));
      const stays = rows.some(({ intent }, at) => kept(intent, now[at]?.attempts ?? 1));
      if (!stays) await Promise.all(rows.map(({ seq }) => store.delete(seq)));
      await done;
      return !stays;
    },
  };
}

/** Opening costs; what was opened stays valid while its seal is the same. */
function openRows(vault: Vault): (rows: readonly OutboxRow[]) => Promise<readonly Row[]> {
  let known = new Map<string, Intent>();
  return async (rows) => {
    const next = new Map<string, Intent>();
    const opened = await Promise.all(
      rows.map(async ({ seq, sealed }): Promise<Row[]> => {
        const mark = sealed.iv.join();
        const text = known.has(mark) ? undefined : await vault.open(sealed);
        // Sealed by this module alone, so the text is an intent of a version that it knows.
        const intent = known.get(mark) ?? (text === undefined ? undefined : (JSON.parse(text) as Intent));
        if (seq === undefined || !intent) return [];
        next.set(mark, intent);
        return [{ seq, intent }];
      }),
    );
    known = next;
    return opened.flat();
  };
}
