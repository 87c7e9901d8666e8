/** The session of a page that may keep none: it says so at once, and leaves signing in to Relais's own page. */
import { signal } from '@preact/signals';
import type { SurfaceSession } from './surface-session.ts';

export function barredSession(): SurfaceSession {
  return {
    state: signal('blocked' as const),
    me: signal(undefined),
    token: async () => undefined,
    signOut: async () => undefined,
    signIn: () => undefined,
  };
}
