/**
 * Where the tokens of a sign-in go: to the frame or page of our own origin that asked, never to another origin;
 * with nobody asking, to this origin's own storage.
 */
import type { Tokens } from '#contract/session';
import type { SignedInMessage } from './messages.ts';
import { ownSession } from './own-session.ts';

/** Returns true when somebody of ours was there to take them. */
export function handOver(tokens: Tokens, nonce: string | null): boolean {
  const takers = nonce ? ourWindows() : [];
  for (const taker of takers) {
    const message: SignedInMessage = { type: 'relais:signed-in', nonce: nonce ?? '', tokens };
    // The exact origin: a frame that was navigated away meanwhile gets nothing.
    taker.postMessage(message, location.origin);
  }
  if (takers.length === 0) ownSession(location.origin).take(tokens);
  return takers.length > 0;
}

/** The opener and the frames it holds, as far as they are of this origin; reading another origin's location throws. */
function ourWindows(): Window[] {
  const opener: Window | null = window.opener;
  if (!opener) return [];
  const frames = Array.from({ length: opener.length }, (_, place) => opener[place]);
  return [opener, ...frames].filter((each) => each !== undefined).filter(isOurWindow);
}

export function isOurWindow(each: Window): boolean {
  try {
    return each.location.origin === location.origin;
  } catch {
    return false;
  }
}
