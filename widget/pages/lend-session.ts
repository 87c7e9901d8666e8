/**
 * Lending, in the sign-in window: a frame of our own origin that may keep nothing gets an access token of the session that this
 * window keeps. A host's page gets none, though it runs our script: it would have one of whoever clicks anywhere in it.
 */
import type { Tokens } from '#contract/session';
import { createClient } from '../client.ts';
import { lang } from '../ui/t.ts';
import { isOurWindow } from './hand-over.ts';
import type { LentMessage } from './messages.ts';
import { ownSession } from './own-session.ts';

export interface Lending {
  /** Lends of the session that is kept here. False where nobody is signed in, or it cannot be told now. */
  lend(): Promise<boolean>;
  /** Of one that has just begun: it is kept first. */
  begin(tokens: Tokens): Promise<boolean>;
}

/** Undefined when whoever opened this window is no frame of ours. */
export function startLending(api: string, nonce: string): Lending | undefined {
  const opener: Window | null = window.opener;
  if (!opener || !isOurWindow(opener)) return undefined;
  const session = ownSession(api);
  const { token } = session;
  const client = createClient({ baseUrl: api, fetch: fetch.bind(globalThis), token, lang: () => lang.value });
  const lend = async () => {
    if (session.state.value !== 'in') return false;
    try {
      // Asked with it, so that one which is over elsewhere is renewed or ended here, not lent again and again.
      const me = await client.call('readMe');
      const lent = await token();
      if (lent === undefined) return false;
      const message: LentMessage = { type: 'relais:lent', nonce, me, token: lent };
      opener.postMessage(message, location.origin);
      return true;
    } catch {
      return false;
    }
  };
  return {
    lend,
    begin(tokens) {
      session.take(tokens);
      return lend();
    },
  };
}
