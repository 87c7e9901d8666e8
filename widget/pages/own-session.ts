/**
 * The session of a page on the API's own origin: tokens in that origin's storage, which no other site can read
 * (inside a frame, the browser keeps a storage of its own for each embedding site).
 */
import type { Tokens } from '#contract/session';
import { createClient } from '../client.ts';
import { Session } from '../model/session.ts';
import { lang } from '../ui/t.ts';

const KEY = 'relais:session';

export function ownSession(api: string): InstanceType<typeof Session> {
  const open = createClient({
    baseUrl: api,
    fetch: fetch.bind(globalThis),
    token: () => read()?.accessToken,
    lang: () => lang.value,
  });
  const session = new Session({
    read,
    write,
    refresh: (refreshToken) => open.call('refreshSession', { body: { refreshToken } }),
    signOut: () => open.call('signOut'),
    exclusively,
    now: () => Date.now(),
  });
  session.resume();
  // Another tab signed in or out.
  addEventListener('storage', ({ key }) => key === KEY && session.resume());
  return session;
}

function read(): Tokens | undefined {
  const stored = localStorage.getItem(KEY);
  if (!stored) return undefined;
  try {
    // Written by `write` below; anything else is no session.
    return JSON.parse(stored) as Tokens;
  } catch {
    return undefined;
  }
}

function write(tokens: Tokens | undefined): void {
  if (tokens) localStorage.setItem(KEY, JSON.stringify(tokens));
  else localStorage.removeItem(KEY);
}

/** Web locks exist in secure contexts only; without them the tabs of a plain-http intranet take their chance. */
async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = navigator.locks;
  return locks ? await locks.request(KEY, work) : await work();
}
