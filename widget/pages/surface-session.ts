/** What a surface needs of a session, wherever its tokens live. */
import type { ReadonlySignal } from '@preact/signals';
import type { Me } from '#contract/person';
import type { SessionState } from '../model/session.ts';

export interface SurfaceSession {
  /** `blocked`: this page may not keep a session with Relais; only Relais's own page can. */
  readonly state: ReadonlySignal<SessionState | 'blocked'>;
  readonly me: ReadonlySignal<Me | undefined>;
  /** Where the browser keeps nothing: signed in for this page alone. */
  readonly isLent?: boolean;
  token(stale?: string): Promise<string | undefined>;
  /** The refresh token, where this surface holds it; a widget in a foreign page does not. */
  proof?(): Promise<string | undefined>;
  signOut(): Promise<void>;
  /** Must run inside a click: browsers open windows for nothing else. */
  signIn(): void;
}
