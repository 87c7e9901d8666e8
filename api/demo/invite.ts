/** Invitations of the demo: one for each named person, as links that the sign-in page and the extension take. */
import { randomBytes, randomUUID } from 'node:crypto';
import { createInvitation } from '../usecases/create-invitation.ts';
import type { Random, Store } from '../usecases/ports.ts';
import type { PersonRow } from '../usecases/rows/directory.ts';

export interface Invitee {
  readonly person: PersonRow;
  readonly code: string;
  /** Behind the API's address, which is not known yet. */
  readonly path: string;
}

/** No vowels, no look-alikes: RFC 8628, section 6.1. */
const ALPHABET = 'BCDFGHJKLMNPQRSTVWXZ';

const random: Random = {
  id: () => randomUUID(),
  token: () => randomBytes(32).toString('base64url'),
  code: () => Array.from(randomBytes(8), (byte) => ALPHABET[byte % ALPHABET.length]).join(''),
};

export async function invite(store: Store, ids: readonly string[]): Promise<readonly Invitee[]> {
  const made: Invitee[] = [];
  for (const id of ids) {
    await store.write(async (db) => {
      const person = await db.get('people', id);
      if (!person) throw new Error(`No such person in the demo: ${id}`);
      const settings = { url: '', invitationDays: 30 };
      const { code, url } = await createInvitation({ db, now: Date.now(), random, settings }, id);
      made.push({ person, code, path: url });
    });
  }
  return made;
}
