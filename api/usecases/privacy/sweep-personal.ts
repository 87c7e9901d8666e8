/** Forgets what is personal and has served its time: links that expired, answers and changes of words a year old. A shown pass stays while it is shown. */
import type { Writer } from '../ports.ts';
import { ATTEMPT_DAYS, WORD_CHANGE_DAYS } from './retention.ts';

const DAY_MS = 86_400_000;
/** Looked at in one go, oldest first. */
const BATCH = 500;

async function sweepLinks(db: Writer, now: number): Promise<void> {
  for (const { id, expiresAt } of await db.list('relayLinks', { limit: BATCH })) {
    if (Date.parse(expiresAt) <= now) await db.remove('relayLinks', id);
  }
}

/** All that are old enough: passes that stay would otherwise fill what is looked at, and keep the others for ever. */
async function sweepAttempts(db: Writer, now: number): Promise<void> {
  const before = { at: new Date(now - ATTEMPT_DAYS * DAY_MS).toISOString(), id: '~' };
  for (const { id, shown } of await db.list('attempts', { order: '-at', before })) {
    if (!shown) await db.remove('attempts', id);
  }
}

async function sweepWordChanges(db: Writer, now: number): Promise<void> {
  const before = { at: new Date(now - WORD_CHANGE_DAYS * DAY_MS).toISOString(), id: '~' };
  for (const { id } of await db.list('wordChanges', { order: '-at', before, limit: BATCH }))
    await db.remove('wordChanges', id);
}

export async function sweepPersonal(db: Writer, now: number): Promise<void> {
  await sweepLinks(db, now);
  await sweepAttempts(db, now);
  await sweepWordChanges(db, now);
}
