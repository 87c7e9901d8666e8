/**
 * Opens or renews a session for somebody whose identity was proved elsewhere: by an invitation today, by the
 * company's identity provider later. It asks for no proof itself.
 */
import type { Tokens } from '#contract/session';
import { digest } from './digest.ts';
import { presentMe } from './present-person.ts';
import type { Random, Writer } from './ports.ts';
import type { PersonRow, SessionRow } from './rows/directory.ts';

/** Short, so that what is copied from a request is soon worth nothing. */
const ACCESS_MINUTES = 15;
export const ACCESS_MS = ACCESS_MINUTES * 60_000;
/** Long enough for a summer away from the CRM; every use begins it anew. */
const REFRESH_DAYS = 60;
export const REFRESH_MS = REFRESH_DAYS * 86_400_000;

export interface SessionScope {
  readonly db: Writer;
  readonly now: number;
  readonly random: Random;
}
/** What both a new session and a renewed one keep; and how long a renewed one had. */
export type SessionStart = Pick<SessionRow, 'id' | 'device' | 'at' | 'spent'> &
  Partial<Pick<SessionRow, 'refreshExpiresAt'>>;

/** A renewal takes no time away: by a clock that is behind for a minute, a whole company would be signed out when it is set. */
const later = (one: number, other: string | undefined): string =>
  new Date(Math.max(one, other === undefined ? one : Date.parse(other))).toISOString();

/** Hands out both tokens and keeps only their digests; tokens that the session had before are worth nothing now. */
export async function issueSession(
  { db, now, random }: SessionScope,
  person: PersonRow,
  start: SessionStart,
): Promise<Tokens> {
  const accessToken = random.token();
  // It names its session: one that was spent is recognised, and takes the session with it.
  const refreshToken = `${start.id}.${random.token()}`;
  const accessExpiresAt = new Date(now + ACCESS_MS).toISOString();
  const refreshExpiresAt = later(now + REFRESH_MS, start.refreshExpiresAt);
  await db.put('sessions', {
    ...start,
    personId: person.id,
    accessHash: await digest(accessToken),
    accessExpiresAt,
    refreshHash: await digest(refreshToken),
    refreshExpiresAt,
    lastAt: new Date(now).toISOString(),
  });
  return { accessToken, accessExpiresAt, refreshToken, refreshExpiresAt, me: presentMe(person) };
}
