/** What changed since a cursor, in the order of the store; the same call again gives the same, and applying it twice nothing. */
import { readSyncCursor, writeSyncCursor } from './cursor.ts';
import { presentPractices } from './present-practices.ts';
import type { PracticeRow } from './rows/practices.ts';
import type { ReadScope, ReadVerb } from './scope.ts';

/** Setting that names this history; restoring a backup gives another, so that no cursor outlives what it counted. */
export const EPOCH_SETTING = 'epoch';

interface SpokenOf {
  readonly rows: readonly PracticeRow[];
  readonly last: number;
}

/**
 * A decline leaves its practice untouched, so that nobody learns of it; the person's other devices still have to:
 * practices that the reader spoke of since then come along.
 */
async function readSpokenOf({ db, actor }: ReadScope, after: number, until: number): Promise<SpokenOf> {
  const all = await db.list('reuses', { where: { personId: actor.person.id }, afterSeq: after });
  const spoken = all.filter(({ seq }) => (seq ?? 0) <= until);
  const ids = new Set(spoken.map(({ practiceId }) => practiceId));
  const rows = await Promise.all([...ids].map((id) => db.get('practices', id)));
  return { rows: rows.filter((row) => row !== undefined), last: spoken.at(-1)?.seq ?? after };
}

export const readChanges: ReadVerb<'readChanges'> = async (scope, { query: { cursor, limit } }) => {
  const { db, actor } = scope;
  const epoch = (await db.get('settings', EPOCH_SETTING))?.value ?? '';
  const newest = await db.seq();
  const after = cursor === undefined ? 0 : readSyncCursor(cursor, epoch, newest);
  const read = await db.list('practices', { afterSeq: after, limit: limit + 1 });
  const more = read.length > limit;
  const page = read.slice(0, limit);
  const last = page.at(-1)?.seq ?? after;
  const spoken = await readSpokenOf(scope, after, more ? last : newest);
  const listed = new Set(page.map(({ id }) => id));
  const rows = [...page, ...spoken.rows.filter(({ id }) => !listed.has(id))];
  // Not the newest of all tables: where nothing changed for this reader, the same answer must come again (304).
  const until = Math.max(last, spoken.last);
  return {
    practices: await presentPractices(
      db,
      actor.person.id,
      rows.filter(({ status }) => status === 'live'),
    ),
    removed: rows.filter(({ status }) => status !== 'live').map(({ id }) => id),
    cursor: writeSyncCursor(epoch, until),
    more,
  };
};
