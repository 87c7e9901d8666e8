/** Tells who holds an access token. A deactivated person is refused at once, whatever their token's age. */
import { Refusal } from '#contract/refusal';
import { digest } from './digest.ts';
import type { Clock, Store } from './ports.ts';
import type { Actor } from './scope.ts';

/** `unauthenticated`: unknown or revoked. `token-expired`: refresh the session and try again. */
export async function identify(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  accessToken: string,
): Promise<Actor> {
  const accessHash = await digest(accessToken);
  return store.read(async (db) => {
    const [session] = await db.list('sessions', { where: { accessHash } });
    const person = session && (await db.get('people', session.personId));
    if (!session || !person?.active) throw new Refusal('unauthenticated');
    if (Date.parse(session.accessExpiresAt) <= clock()) throw new Refusal('token-expired');
    return { person, sessionId: session.id };
  });
}

/** Whether somebody who was identified earlier may go on: the session still stands and the person is still there. */
export async function isStillSignedIn(store: Store, { sessionId, person }: Actor): Promise<boolean> {
  return store.read(async (db) => {
    const session = await db.get('sessions', sessionId);
    return session !== undefined && (await db.get('people', person.id))?.active === true;
  });
}
