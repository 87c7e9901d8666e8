/**
 * Renews a session: the refresh token is spent and new ones are given. One that was spent before means that two hold
 * it, and nobody knows which is the thief: the whole session ends. The exception is an answer that was lost on its way.
 */
import type { Tokens } from '#contract/session';
import { Refusal } from '#contract/refusal';
import { digest, isSameDigest } from './digest.ts';
import { issueSession } from './issue-session.ts';
import type { Clock, Random, Store } from './ports.ts';
import type { SessionRow } from './rows/directory.ts';

export interface Renewal {
  readonly tokens?: Tokens;
  /** The session that came to its end over this. */
  readonly endedSessionId?: string;
}

/** A caller whose answer was lost asks again within this; later, only a thief does. */
const GRACE_MS = 30_000;

/**
 * The one before, asked again at once, while nobody has used what was given for it (`identify` forgets it then). The
 * time counts from the first renewal, so that asking again and again keeps nothing alive.
 */
function isLostAnswer({ spent }: SessionRow, hash: string, now: number): boolean {
  if (spent === undefined || !isSameDigest(hash, spent.hash)) return false;
  // Either way: a clock that was set back must not keep it alive.
  return Math.abs(now - Date.parse(spent.at)) < GRACE_MS;
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
    const isAgain = isLostAnswer(session, hash, now);
    const isKnown = isAgain || isSameDigest(hash, session.refreshHash);
    if (!isKnown || !person?.active || Date.parse(session.refreshExpiresAt) <= now) {
      await db.remove('sessions', session.id);
      return { endedSessionId: session.id };
    }
    const { id, device, at, refreshExpiresAt } = session;
    const spent = isAgain && session.spent ? session.spent : { hash, at: new Date(now).toISOString() };
    return {
      tokens: await issueSession({ db, now, random }, person, { id, device, at, spent, refreshExpiresAt }),
    };
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
