/** Forgets what has served its time: answers kept for repeats, dead sessions, old invitations. Refuses nothing. */
import type { Writer } from './ports.ts';
import { sweepPersonal } from './privacy/sweep-personal.ts';

const DAY_MS = 86_400_000;
/** A laptop that was off over the holidays still gets the answer to what it sent before. */
export const REPLY_DAYS = 14;
/** What nobody opened for two months is no news any more. */
export const NOTIFICATION_DAYS = 60;
/** Rows of each kind looked at in one go, oldest first, so that a sweep never holds up a write for long. */
const BATCH = 500;

async function sweepReplies(db: Writer, now: number): Promise<void> {
  const limit = now - REPLY_DAYS * DAY_MS;
  for (const { id, at } of await db.list('replies', { limit: BATCH })) {
    // Oldest first: the first that is young enough ends the sweep.
    if (Date.parse(at) > limit) return;
    await db.remove('replies', id);
  }
}

async function sweepSessions(db: Writer, now: number): Promise<void> {
  for (const { id, refreshExpiresAt } of await db.list('sessions', { limit: BATCH })) {
    if (Date.parse(refreshExpiresAt) > now) return;
    await db.remove('sessions', id);
  }
}

async function sweepInvitations(db: Writer, now: number): Promise<void> {
  for (const { id, expiresAt } of await db.list('invitations', { limit: BATCH })) {
    if (Date.parse(expiresAt) <= now) await db.remove('invitations', id);
  }
}

/** By their own moment: one that was read, or tried again, has a new place in the order of changes. */
async function sweepTold(db: Writer, now: number): Promise<void> {
  const before = { at: new Date(now - NOTIFICATION_DAYS * DAY_MS).toISOString(), id: '~' };
  for (const table of ['notifications', 'letters', 'deliveries'] as const) {
    const old = await db.list(table, { order: '-at', before, limit: BATCH });
    for (const { id } of old) await db.remove(table, id);
  }
}

/** Part of a write that happens anyway. */
export async function sweep(db: Writer, now: number): Promise<void> {
  await sweepReplies(db, now);
  await sweepSessions(db, now);
  await sweepInvitations(db, now);
  await sweepTold(db, now);
  await sweepPersonal(db, now);
}
