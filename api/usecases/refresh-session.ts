/**
 * Renews a session: the refresh token is spent and new ones are given. One that was spent before means that two hold
 * it, and nobody knows which is the thief: the whole session ends.
 */
import type { Tokens } from '#contract/session';
import { Refusal } from '#contract/refusal';
import { digest, isSameDigest } from './digest.ts';
import { issueSession } from './issue-session.ts';
import type { Clock, Random, Store } from './ports.ts';

export interface Renewal {
  readonly tokens?: Tokens;
  /** The session that came to its end over this. */
  readonly endedSessionId?: string;
}

async function renew(
  { store, clock, random }: { readonly store: Store; readonly clock: Clock; readonly random: Random },
  refreshToken: string,
): Promise<Renewal> {
  const now = clock();
  const hash = await digest(refreshToken);
  return store.write(async (db) => {
    const [sessionId = ''] = refreshToken.split('.');
    const session = await db.get('sessions', sessionId);
    if (!session) return {};
    const person = await db.get('people', session.personId);
    const isCurrent = isSameDigest(hash, session.refreshHash);
    if (!isCurrent || !person?.active || Date.parse(session.refreshExpiresAt) <= now) {
      await db.remove('sessions', session.id);
      return { endedSessionId: session.id };
    }
    const { id, device, at } = session;
    return { tokens: await issueSession({ db, now, random }, person, { id, device, at }) };
  });
}

/** `onEnd` hears of a session that ended, once that is on the disk. */
export async function refreshSession(
  ports: { readonly store: Store; readonly clock: Clock; readonly random: Random },
  { refreshToken }: { readonly refreshToken: string },
  onEnd: (sessionId: string) => void = () => {},
): Promise<Tokens> {
  const { tokens, endedSessionId } = await renew(ports, refreshToken);
  if (endedSessionId !== undefined) onEnd(endedSessionId);
  if (!tokens) throw new Refusal('unauthenticated');
  return tokens;
}
