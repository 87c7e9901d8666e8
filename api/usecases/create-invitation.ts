/** Invites a person: one code, theirs alone, used once; a new one takes the place of those before it. */
import type { Reply } from '#contract/wire';
import { Refusal } from '#contract/refusal';
import { digest } from './digest.ts';
import type { Random, Writer } from './ports.ts';
import type { Settings } from './scope.ts';
import { signInLink } from './sign-in-link.ts';

const DAY_MS = 86_400_000;

export interface InvitationScope {
  readonly db: Writer;
  readonly now: number;
  readonly random: Random;
  readonly settings: Settings;
}

/** Used by the endpoint and by the administrator's command line. Unknown and deactivated people: `not-found`. */
export async function createInvitation(
  { db, now, random, settings }: InvitationScope,
  personId: string,
): Promise<Reply<'invitePerson'>> {
  const person = await db.get('people', personId);
  if (!person?.active) throw new Refusal('not-found');
  const earlier = await db.list('invitations', { where: { personId } });
  for (const { id } of earlier) await db.remove('invitations', id);
  const code = random.code();
  const salt = random.token();
  const expiresAt = new Date(now + settings.invitationDays * DAY_MS).toISOString();
  await db.put('invitations', {
    id: random.id(),
    personId,
    salt,
    codeHash: await digest(`${salt}.${code}`),
    expiresAt,
    tries: 0,
    at: new Date(now).toISOString(),
  });
  return { code, url: signInLink(settings.url, person.email, code), expiresAt };
}
