/** Signing out by one's own will: the session, then what was begun in this browser. A session that ends by itself keeps it. */
import { forgetDrafts } from './forget-drafts.ts';
import type { SurfaceSession } from './surface-session.ts';

export async function leave(session: Pick<SurfaceSession, 'signOut'>, personId: string): Promise<void> {
  // After it: what is on screen until then would write itself again.
  await session.signOut().finally(() => forgetDrafts(personId));
}
