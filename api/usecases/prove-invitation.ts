/**
 * Proves who somebody is by the code of their invitation. To a stranger, an unknown address, a wrong code, an expired,
 * used or exhausted one are the same: undefined. A try is counted whatever comes of it.
 */
import { digest, isSameDigest } from './digest.ts';
import type { Writer } from './ports.ts';
import type { InvitationRow, PersonRow } from './rows/directory.ts';

/** Tries at one code; out of 20^8 codes, five guesses are no guess at all. */
export const TRIES_MAX = 5;

/** Stands in where there is no invitation, so that a stranger's code is digested and compared all the same. */
const NOBODY = { salt: 'nobody', codeHash: '0'.repeat(64) };

/** As people type it: any case, with or without dashes and blanks. */
function normaliseCode(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

async function findInvitation(
  db: Writer,
  now: number,
  person: PersonRow | undefined,
): Promise<InvitationRow | undefined> {
  if (!person?.active) return undefined;
  const all = await db.list('invitations', { where: { personId: person.id } });
  return all.find(
    ({ usedAt, expiresAt, tries }) =>
      usedAt === undefined && Date.parse(expiresAt) > now && tries < TRIES_MAX,
  );
}

/** The person, and the invitation is used up; or undefined, and one try fewer is left. */
export async function proveInvitation(
  { db, now }: { readonly db: Writer; readonly now: number },
  { email, code }: { readonly email: string; readonly code: string },
): Promise<PersonRow | undefined> {
  const [person] = await db.list('people', { where: { email: email.trim().toLowerCase() } });
  const invitation = await findInvitation(db, now, person);
  const { salt, codeHash } = invitation ?? NOBODY;
  const isRight = isSameDigest(await digest(`${salt}.${normaliseCode(code)}`), codeHash);
  if (!invitation) return undefined;
  const used = isRight ? { usedAt: new Date(now).toISOString() } : {};
  await db.put('invitations', { ...invitation, tries: invitation.tries + 1, ...used });
  return isRight ? person : undefined;
}
