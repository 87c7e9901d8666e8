/** Intents on disk, sealed, in the order of writing. Each change is one transaction, so two contexts cannot cross. */
import type { Database, OutboxRow, Sealed } from './database.ts';
import type { Intent } from './intent.ts';
import type { Vault } from './vault.ts';

export interface Row {
  readonly seq: number;
  readonly intent: Intent;
}

export interface Shelf {
  rows(): Promise<readonly Row[]>;
  count(): Promise<number>;
  /** False when as many as `max` are there already. */
  append(intent: Intent, max: number): Promise<boolean>;
  /** Notes that an attempt begins, before it leaves. False when it is no longer there. */
  mark(seq: number): Promise<boolean>;
  /** False when it is no longer there. */
  replace(seq: number, intent: Intent): Promise<boolean>;
  remove(seqs: readonly number[]): Promise<void>;
  /** Removes all or, if one is as told, none; says which. */
  removeUnless(rows: readonly Row[], kept: (intent: Intent, attempts: number) => boolean): Promise<boolean>;
}

export function openShelf(database: Database, vault: Vault): Shelf {
  const known = new Map<string, Intent>();
  const open = openRows(vault, known);
  const seal = sealRows(vault, known);

  return {
    rows: async () => open(await database.getAll('outbox')),
    count: () => database.count('outbox'),
    async append(intent, max) {
      const row = await seal(intent);
      const { store, done } = database.transaction('outbox', 'readwrite');
      const fits = (await store.count()) < max;
      await Promise.all([fits ? store.add(row) : undefined, done]);
      return fits;
    },
    mark: (seq) => countAttempt(database, seq),
    async replace(seq, intent) {
      const row = await seal(intent);
      const { store, done } = database.transaction('outbox', 'readwrite');
      const there = await store.get(seq);
      // An attempt may have begun since the intent was read: one that may have left is never said not to have.
      if (there) await store.put({ seq, ...row, attempts: Math.max(row.attempts, there.attempts) });
      await done;
      return there !== undefined;
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

/** A seal is never made twice with the same start. */
const markOf = ({ iv }: Sealed): string => iv.join();

async function countAttempt(database: Database, seq: number): Promise<boolean> {
  const { store, done } = database.transaction('outbox', 'readwrite');
  const row = await store.get(seq);
  await Promise.all([row && store.put({ ...row, attempts: row.attempts + 1 }), done]);
  return row !== undefined;
}

/** What was just sealed need not be opened. */
const sealRows =
  (vault: Vault, known: Map<string, Intent>) =>
  async (intent: Intent): Promise<OutboxRow> => {
    const sealed = await vault.seal(JSON.stringify(intent));
    known.set(markOf(sealed), intent);
    return { attempts: intent.attempts, sealed };
  };

/** Opening costs; what was opened (or sealed) stays valid while its seal is the same, and is forgotten with its row. */
function openRows(
  vault: Vault,
  known: Map<string, Intent>,
): (rows: readonly OutboxRow[]) => Promise<readonly Row[]> {
  return async (rows) => {
    const before = new Set(known.keys());
    const opened = await Promise.all(
      rows.map(async ({ seq, attempts, sealed }): Promise<Row[]> => {
        const mark = markOf(sealed);
        before.delete(mark);
        const text = known.has(mark) ? undefined : await vault.open(sealed);
        // Sealed by this module alone, so the text is an intent of a version that it knows.
        const intent = known.get(mark) ?? (text === undefined ? undefined : (JSON.parse(text) as Intent));
        if (seq === undefined || !intent) return [];
        known.set(mark, intent);
        // The row counts attempts in the open: one that has begun is not sealed anew.
        return [{ seq, intent: { ...intent, attempts } }];
      }),
    );
    for (const mark of before) known.delete(mark);
    return opened.flat();
  };
}
