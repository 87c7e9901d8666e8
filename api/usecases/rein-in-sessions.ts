/**
 * Sessions that were made or renewed while the clock was wrong, and would outlive their time: after a day in which nobody set the clock
 * anew, each has the time that it would have had. It signs nobody out.
 */
import { REFRESH_MS } from './issue-session.ts';
import type { Writer } from './ports.ts';

/** Clocks are set by minutes every day. */
const ODD_MS = 86_400_000;
/** A machine may start years behind until a time server answers: then the sessions are right and the clock is not. */
const PATIENCE_MS = 86_400_000;
/** Setting that holds when they were first seen. */
export const ODD_SETTING = 'odd-sessions-since';

/** Whether they have been seen for long enough, by this very clock; a first look is noted. */
async function isBelieved(db: Writer, now: number): Promise<boolean> {
  const since = Number((await db.get('settings', ODD_SETTING))?.value ?? NaN);
  if (since <= now) return now - since >= PATIENCE_MS;
  await db.put('settings', { id: ODD_SETTING, value: String(now) });
  return false;
}

export async function reinInSessions(db: Writer, now: number): Promise<void> {
  const refreshExpiresAt = new Date(now + REFRESH_MS).toISOString();
  const lastAt = new Date(now).toISOString();
  const limit = now + REFRESH_MS + ODD_MS;
  const odd = (await db.list('sessions')).filter((row) => Date.parse(row.refreshExpiresAt) > limit);
  if (odd.length > 0 && !(await isBelieved(db, now))) return;
  // Its access token has no time that could be trusted: it is renewed at its next use.
  for (const row of odd)
    await db.put('sessions', { ...row, refreshExpiresAt, lastAt, accessExpiresAt: lastAt });
  if (await db.get('settings', ODD_SETTING)) await db.remove('settings', ODD_SETTING);
}
