/**
 * The session of a frame that may keep nothing: the sign-in window, which may, lends it an access token and never more. It lasts
 * as long as the page and that token do; what was lent is forgotten with them.
 */
import { signal } from '@preact/signals';
import type { Me } from '#contract/person';
import { createClient } from '../client.ts';
import type { SessionState } from '../model/session.ts';
import { newId } from '../new-id.ts';
import { lang } from '../ui/t.ts';
import { onLent, openSignIn } from './open-sign-in.ts';
import type { SurfaceSession } from './surface-session.ts';

export function lentSession(api: string): SurfaceSession {
  const state = signal<SessionState>('out');
  const me = signal<Me | undefined>(undefined);
  const nonce = newId();
  let lent: string | undefined;
  const put = (token?: string, whose?: Me) => {
    lent = token;
    me.value = whose;
    state.value = token ? 'in' : 'out';
  };
  onLent(nonce, ({ token, me: whose }) => put(token, whose));
  return {
    state,
    me,
    isLent: true,
    // No clock is asked: a token that the server refused is over, and there is nothing to renew it by.
    async token(stale) {
      if (lent !== undefined && lent === stale) put();
      return lent;
    },
    // Of the whole session: whoever sits down next must not come in by one click.
    async signOut() {
      const given = {
        baseUrl: api,
        fetch: fetch.bind(globalThis),
        token: () => lent,
        lang: () => lang.value,
      };
      await createClient(given)
        .call('signOut')
        .catch(() => undefined);
      put();
    },
    signIn: () => openSignIn(api, nonce, 'lend'),
  };
}
