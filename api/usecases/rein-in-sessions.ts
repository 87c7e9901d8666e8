/**
 * Sessions that were made or renewed while the clock was wrong, and would outlive their time: from now on each has the time
 * that it would have had. It signs nobody out.
 */
import { REFRESH_MS } from './issue-session.ts';
import type { Writer } from './ports.ts';

/** Clocks are set by minutes every day. */
const ODD_MS = 86_400_000;

export async function reinInSessions(db: Writer, now: number): Promise<void> {
  const refreshExpiresAt = new Date(now + REFRESH_MS).toISOString();
  const lastAt = new Date(now).toISOString();
  for (const row of await db.list('sessions')) {
    if (Date.parse(row.refreshExpiresAt) <= now + REFRESH_MS + ODD_MS) continue;
    // Its access token has no time that could be trusted: it is renewed at its next use.
    await db.put('sessions', { ...row, refreshExpiresAt, lastAt, accessExpiresAt: lastAt });
  }
}
