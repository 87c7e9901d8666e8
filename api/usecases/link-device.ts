/**
 * Gives a person a code for another device of theirs. An access token alone is not enough: whoever copied one from a
 * request could otherwise make a session of it that outlives it by weeks.
 */
import { Refusal } from '#contract/refusal';
import { digest, isSameDigest } from './digest.ts';
import { signInLink } from './sign-in-link.ts';
import type { WriteVerb } from './scope.ts';

/** RFC 8628 leaves the time open; ten minutes are enough to walk to the other machine, and few to guess in. */
const LINK_MINUTES = 10;
const MINUTE_MS = 60_000;

/** A new link takes the place of an earlier one of the same person. A wrong `refreshToken`: `forbidden`. */
export const linkDevice: WriteVerb<'linkDevice'> = async (scope, { body }) => {
  const { db, now, random, actor, settings } = scope;
  const session = await db.get('sessions', actor.sessionId);
  const isHolder = isSameDigest(await digest(body.refreshToken), session?.refreshHash ?? '');
  if (!isHolder) throw new Refusal('forbidden');
  const earlier = await db.list('invitations', { where: { personId: actor.person.id } });
  for (const { id, linkedFrom } of earlier) if (linkedFrom !== undefined) await db.remove('invitations', id);
  const id = random.id();
  const code = random.code();
  const salt = random.token();
  const expiresAt = new Date(now + LINK_MINUTES * MINUTE_MS).toISOString();
  await db.put('invitations', {
    id,
    personId: actor.person.id,
    linkedFrom: actor.sessionId,
    salt,
    codeHash: await digest(`${salt}.${code}`),
    expiresAt,
    tries: 0,
    at: new Date(now).toISOString(),
  });
  return { id, code, url: signInLink(settings.url, actor.person.email, code), expiresAt };
};
