/**
 * Proves who somebody is by the code of their invitation, or by one that they made for another device. To a stranger, an
 * unknown address, a wrong code, an expired, used or exhausted one are the same: undefined. A try counts whatever comes of it.
 */
import { digest, isSameDigest } from './digest.ts';
import type { Writer } from './ports.ts';
import type { InvitationRow, PersonRow } from './rows/directory.ts';

/** Tries at one code; out of 20^8 codes, five guesses are no guess at all. */
export const TRIES_MAX = 5;

/** Twice what any invitation is given: one that has longer was made by a clock that was wrong. */
const LIFE_MAX_MS = 180 * 86_400_000;

/** Stands in where there is no invitation, so that a stranger's code is digested and compared all the same. */
const NOBODY = { salt: 'nobody', codeHash: '0'.repeat(64) };

/** Setting that holds when an address without an open code was last tried; of whom, it does not say. */
const REFUSED_SETTING = 'sign-in-refused-at';

export interface ProofScope {
  readonly db: Writer;
  readonly now: number;
  /** The session that will follow, noted beside the code. */
  readonly opens?: string;
}

/** As people type it: any case, with or without dashes and blanks. */
function normaliseCode(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

/** A link ends with the session that made it: a device that was signed out lets nobody in. */
async function isOpen({ db, now }: ProofScope, row: InvitationRow): Promise<boolean> {
  const left = Date.parse(row.expiresAt) - now;
  if (row.usedAt !== undefined || left <= 0 || left > LIFE_MAX_MS || row.tries >= TRIES_MAX) return false;
  return row.linkedFrom === undefined || (await db.get('sessions', row.linkedFrom)) !== undefined;
}

async function findOpen(scope: ProofScope, person: PersonRow | undefined): Promise<InvitationRow[]> {
  if (!person?.active) return [];
  const all = await scope.db.list('invitations', { where: { personId: person.id } });
  const open = await Promise.all(all.map(async (row) => ((await isOpen(scope, row)) ? [row] : [])));
  return open.flat();
}

async function findRight(open: readonly InvitationRow[], code: string): Promise<InvitationRow | undefined> {
  const typed = normaliseCode(code);
  let right: InvitationRow | undefined;
  for (const row of open) if (isSameDigest(await digest(`${row.salt}.${typed}`), row.codeHash)) right = row;
  if (open.length === 0) isSameDigest(await digest(`${NOBODY.salt}.${typed}`), NOBODY.codeHash);
  return right;
}

/** The person, and the code is used up; or undefined, and one try fewer is left at each code that was open. */
export async function proveInvitation(
  scope: ProofScope,
  { email, code }: { readonly email: string; readonly code: string },
): Promise<PersonRow | undefined> {
  const { db, now, opens } = scope;
  const [person] = await db.list('people', { where: { email: email.trim().toLowerCase() } });
  const open = await findOpen(scope, person);
  const right = await findRight(open, code);
  // As durable a write as the count of a try: by how long the disk takes, nobody learns who is invited.
  if (open.length === 0)
    await db.put('settings', { id: REFUSED_SETTING, value: new Date(now).toISOString() });
  for (const row of right ? [right] : open) {
    const used = right && { usedAt: new Date(now).toISOString(), ...(opens && { opened: opens }) };
    await db.put('invitations', { ...row, tries: row.tries + 1, ...used });
  }
  return right && person;
}
