/** Signs this device out: both of its tokens are worth nothing from now on. */
import type { WriteVerb } from './scope.ts';

export const signOut: WriteVerb<'signOut'> = async ({ db, actor, announce }) => {
  await db.remove('sessions', actor.sessionId);
  announce({ type: 'session-ended', sessionId: actor.sessionId });
};
