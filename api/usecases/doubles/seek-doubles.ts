/**
 * Looks for practices that may be doubles, off every request: those that changed since it looked last, a few at a time, each
 * against what the search finds for its words. It proposes pairs and joins none; a pair that was told apart stays apart.
 */
import { DOUBLE, mutualLikeness } from '#domain/match/mutual-likeness';
import { tellPractice } from '#domain/match/tell-practice';
import type { Clock, Reader, Store, Writer } from '../ports.ts';
import type { DoubleRow } from '../rows/gaps.ts';
import type { PracticeRow } from '../rows/practices.ts';
import type { PracticeSearchKeeper } from '../practice-search.ts';

/** Setting that holds how far it has looked, in the store's own count. */
export const DOUBLES_SETTING = 'doubles-seq';
/** In one write: five milliseconds among ten thousand practices, so that nobody waits for it. */
const BATCH = 1;
/** In one hour: what a company writes in weeks. A bigger heap is worked off in the hours after. */
const HOURLY_MAX = 500;
/** How far down the search's list a double may stand. */
const LOOKED_AT = 25;

export interface SeekPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly search: PracticeSearchKeeper;
}
interface Looking extends Omit<SeekPorts, 'store'> {
  readonly db: Writer;
}

/** Versions of one recipe say so themselves. */
export const areKin = (one: PracticeRow, other: PracticeRow): boolean =>
  one.parentId === other.id ||
  other.parentId === one.id ||
  (one.parentId !== undefined && one.parentId === other.parentId);

export const nameDouble = (one: string, other: string): string =>
  one < other ? `${one}:${other}` : `${other}:${one}`;

async function findNear({ db, search }: Looking, row: PracticeRow): Promise<Map<string, number>> {
  const told = tellPractice(row, row.sector);
  const near = new Map<string, number>();
  for (const { practiceId } of search.find(told.text, LOOKED_AT, {})) {
    const other = practiceId === row.id ? undefined : await db.get('practices', practiceId);
    if (other?.status !== 'live' || areKin(row, other)) continue;
    const share = mutualLikeness(told, tellPractice(other, other.sector));
    if (share >= DOUBLE) near.set(other.id, Math.round(share * 100) / 100);
  }
  return near;
}

async function listKnown(db: Reader, id: string): Promise<DoubleRow[]> {
  const first = await db.list('doubles', { where: { firstId: id } });
  return [...first, ...(await db.list('doubles', { where: { secondId: id } }))];
}

/** Brings the likely pairs of one practice to what its words are now. */
async function renew(looking: Looking, row: PracticeRow): Promise<void> {
  const { db, clock } = looking;
  const known = await listKnown(db, row.id);
  const near = row.status === 'live' ? await findNear(looking, row) : new Map<string, number>();
  for (const { id, firstId, secondId, state } of known) {
    const other = firstId === row.id ? secondId : firstId;
    if (state === 'likely' && !near.has(other)) await db.remove('doubles', id);
    else near.delete(other);
  }
  const at = new Date(clock()).toISOString();
  for (const [otherId, share] of near) {
    const id = nameDouble(row.id, otherId);
    const [firstId = '', secondId = ''] = id.split(':');
    await db.put('doubles', { id, firstId, secondId, near: share, state: 'likely', at });
  }
}

async function readCursor(db: Reader): Promise<number> {
  const kept = Number((await db.get('settings', DOUBLES_SETTING))?.value ?? 0);
  // A backup that was put back counts from where it was.
  return kept > (await db.seq()) ? 0 : kept;
}

/** Gives how many practices it looked at: fewer than a batch means that there is no more. */
async function seekBatch({ store, ...ports }: SeekPorts): Promise<number> {
  const isDue = await store.read(async (db) => {
    const [next] = await db.list('practices', { afterSeq: await readCursor(db), limit: 1 });
    return next !== undefined;
  });
  if (!isDue) return 0;
  return store.write(async (db) => {
    const rows = await db.list('practices', { afterSeq: await readCursor(db), limit: BATCH });
    for (const row of rows) await renew({ ...ports, db }, row);
    const value = String(rows.at(-1)?.seq ?? 0);
    await db.put('settings', { id: DOUBLES_SETTING, value });
    return rows.length;
  });
}

export async function seekDoubles(ports: SeekPorts): Promise<void> {
  // What the index has not read yet would be nobody's double, and not be looked at again.
  await ports.search.settle();
  for (let looked = 0; looked < HOURLY_MAX; looked += BATCH) {
    if ((await seekBatch(ports)) < BATCH) return;
  }
}
