/** Chooses where a surface's session lives: with itself on the API's own origin, with the keeper anywhere else. */
import { newId } from '../new-id.ts';
import { barredSession } from './barred-session.ts';
import { hasStorage } from './has-storage.ts';
import { keptSession } from './kept-session.ts';
import { lentSession } from './lent-session.ts';
import { onSignedIn, openSignIn } from './open-sign-in.ts';
import { ownSession } from './own-session.ts';
import type { SurfaceSession } from './surface-session.ts';

/** Where in the widget to go on after signing in, in the tab's own storage. */
export const AFTER_SIGN_IN = 'relais:after-sign-in';

export function pageSession(api: string, host: HTMLElement, until: AbortSignal): SurfaceSession {
  if (new URL(api).origin !== location.origin) return keptSession(api, host, until);
  // Of an origin of its own (a sandbox that says so) nobody would know it again; any other frame of ours may borrow.
  if (!hasStorage()) return self.origin === 'null' ? barredSession() : lentSession(api);
  const session = ownSession(api);
  const nonce = newId();
  onSignedIn(nonce, session.take);
  const framed = window.parent !== window;
  return {
    state: session.state,
    me: session.me,
    token: session.token,
    proof: session.proof,
    signOut: session.signOut,
    // A frame cannot leave its host for a page that refuses to be framed; a page of its own can.
    signIn: () => (framed ? openSignIn(api, nonce) : leaveToSignIn()),
  };
}

/** Whoever followed a link to a practice, or opened a record's help by itself, finds it after signing in. */
function leaveToSignIn(): void {
  // Whole: a path that begins with two strokes would be another host's.
  sessionStorage.setItem(AFTER_SIGN_IN, location.href);
  location.assign('/sign-in');
}
