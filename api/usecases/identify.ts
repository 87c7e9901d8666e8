/** Tells who holds an access token. A deactivated person is refused at once, whatever their token's age. */
import { Refusal } from '#contract/refusal';
import { digest, type DigestNow } from './digest.ts';
import { ACCESS_MS } from './issue-session.ts';
import type { Clock, Store } from './ports.ts';
import type { Actor } from './scope.ts';

export interface IdentifyPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly digestNow?: DigestNow | undefined;
}

/** `unauthenticated`: unknown or revoked. `token-expired`: refresh the session and try again. */
export async function identify(
  { store, clock, digestNow }: IdentifyPorts,
  accessToken: string,
): Promise<Actor> {
  const accessHash = await (digestNow ?? digest)(accessToken);
  const { actor, isFirst } = await store.read(async (db) => {
    const [session] = await db.list('sessions', { where: { accessHash } });
    const person = session && (await db.get('people', session.personId));
    if (!session || !person?.active) throw new Refusal('unauthenticated');
    const left = Date.parse(session.accessExpiresAt) - clock();
    // Longer than any token has: the clock was wrong when it was made.
    if (left <= 0 || left > 2 * ACCESS_MS) throw new Refusal('token-expired');
    return { actor: { person, sessionId: session.id }, isFirst: session.spent !== undefined };
  });
  if (isFirst) await closeGrace(store, actor.sessionId, accessHash);
  return actor;
}

/**
 * The answer to the last renewal arrived: whoever comes with the token before it is a thief from now on. A full disk must
 * not keep anybody from reading; then the grace ends by its time.
 */
function closeGrace(store: Store, sessionId: string, accessHash: string): Promise<void> {
  return store
    .write(async (db) => {
      const session = await db.get('sessions', sessionId);
      if (session?.accessHash !== accessHash || session.spent === undefined) return;
      const { spent: _spent, ...rest } = session;
      await db.put('sessions', rest);
    })
    .catch(() => undefined);
}

/** Whether somebody who was identified earlier may go on: the session still stands and the person is still there. */
export async function isStillSignedIn(store: Store, { sessionId, person }: Actor): Promise<boolean> {
  return store.read(async (db) => {
    const session = await db.get('sessions', sessionId);
    return session !== undefined && (await db.get('people', person.id))?.active === true;
  });
}
