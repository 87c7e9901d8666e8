/** Signs in by an invitation: the code proves who it is, a session follows. Every failure is the same `code-refused`. */
import type { Redeem, Tokens } from '#contract/session';
import { Refusal } from '#contract/refusal';
import { issueSession } from './issue-session.ts';
import type { Clock, Random, Store } from './ports.ts';
import { proveInvitation } from './prove-invitation.ts';

export async function redeemInvitation(
  { store, clock, random }: { readonly store: Store; readonly clock: Clock; readonly random: Random },
  { email, code, device }: Redeem,
): Promise<Tokens> {
  const now = clock();
  const tokens = await store.write(async (db) => {
    const start = { id: random.id(), device, at: new Date(now).toISOString() };
    const person = await proveInvitation({ db, now, opens: start.id }, { email, code });
    return person && (await issueSession({ db, now, random }, person, start));
  });
  // Refused only here: thrown inside, it would undo the count of tries.
  if (!tokens) throw new Refusal('code-refused');
  return tokens;
}
