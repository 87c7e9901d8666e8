/** Signs another device of the same person out; somebody else's is as unknown as one that never was. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from './scope.ts';

export const revokeSession: WriteVerb<'revokeSession'> = async ({ db, actor, announce }, { params }) => {
  const session = await db.get('sessions', params.id);
  if (session?.personId !== actor.person.id) throw new Refusal('not-found');
  await db.remove('sessions', session.id);
  announce({ type: 'session-ended', sessionId: session.id });
};
