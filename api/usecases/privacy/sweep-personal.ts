/** Forgets what is personal and has served its time: links that expired, answers a year old. A shown pass stays while it is shown. */
import type { Writer } from '../ports.ts';
import { ATTEMPT_DAYS } from './retention.ts';

const DAY_MS = 86_400_000;
/** Looked at in one go, oldest first. */
const BATCH = 500;

async function sweepLinks(db: Writer, now: number): Promise<void> {
  for (const { id, expiresAt } of await db.list('relayLinks', { limit: BATCH })) {
    if (Date.parse(expiresAt) <= now) await db.remove('relayLinks', id);
  }
}

async function sweepAttempts(db: Writer, now: number): Promise<void> {
  const limit = now - ATTEMPT_DAYS * DAY_MS;
  for (const { id, at, shown } of await db.list('attempts', { limit: BATCH })) {
    if (!shown && Date.parse(at) <= limit) await db.remove('attempts', id);
  }
}

export async function sweepPersonal(db: Writer, now: number): Promise<void> {
  await sweepLinks(db, now);
  await sweepAttempts(db, now);
}
