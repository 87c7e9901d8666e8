/** The session of a widget in a foreign page: asked of the keeper frame, never stored here. The host page sees no refresh token. */
import { signal } from '@preact/signals';
import type { Me } from '#contract/person';
import { OfflineError } from '../client.ts';
import type { SessionState } from '../model/session.ts';
import { newId } from '../new-id.ts';
import { readMessage, type KeeperMessage, type WidgetMessage } from './messages.ts';
import { openSignIn } from './open-sign-in.ts';
import type { SurfaceSession } from './surface-session.ts';

/** A frame that the host's policy or ours refuses gives no error: after this long it is taken as refused. */
const PATIENCE_MS = 8000;
type Waiting = { resolve(token: string | undefined): void; reject(error: Error): void };
type Asked = WidgetMessage extends infer M
  ? M extends WidgetMessage
    ? Omit<M, 'nonce' | 'id'>
    : never
  : never;

/** `host` is in the page's own tree: the sign-in window finds the frame there, which it could not in a shadow root. */
export function keptSession(api: string, host: HTMLElement, until: AbortSignal): SurfaceSession {
  const nonce = newId();
  const state = signal<SessionState | 'blocked'>('unknown');
  const me = signal<Me | undefined>(undefined);
  const frame = addFrame(api, host, nonce, until);
  const waiting = new Map<number, Waiting>();
  let count = 0;

  const hear = (event: MessageEvent<unknown>) => {
    if (event.origin !== new URL(api).origin || event.source !== frame.contentWindow) return;
    const message = readMessage<KeeperMessage>(event, nonce);
    if (message?.type === 'relais:session') {
      me.value = message.me ?? undefined;
      state.value = message.me ? 'in' : 'out';
    }
    if (message?.type === 'relais:barred') state.value = 'blocked';
    if (message?.type === 'relais:answer') settle(waiting, message);
  };
  const ask = (asked: Asked): Promise<string | undefined> =>
    new Promise((resolve, reject) => {
      waiting.set(++count, { resolve, reject });
      frame.contentWindow?.postMessage({ ...asked, nonce, id: count }, new URL(api).origin);
    });

  addEventListener('message', hear, { signal: until });
  const patience = setTimeout(() => state.value === 'unknown' && (state.value = 'blocked'), PATIENCE_MS);
  until.addEventListener('abort', () => clearTimeout(patience), { once: true });
  return {
    state,
    me,
    token: (stale) => ask({ type: 'relais:token', stale: stale ?? null }),
    async signOut() {
      await ask({ type: 'relais:sign-out' });
    },
    signIn: () => openSignIn(api, nonce),
  };
}

function settle(
  waiting: Map<number, Waiting>,
  { id, token, offline }: KeeperMessage & { type: 'relais:answer' },
): void {
  const asker = waiting.get(id);
  waiting.delete(id);
  if (offline) asker?.reject(new OfflineError());
  else asker?.resolve(token ?? undefined);
}

function addFrame(api: string, host: HTMLElement, nonce: string, until: AbortSignal): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = `${api}/embed#keeper=${nonce}&origin=${encodeURIComponent(location.origin)}`;
  frame.title = 'Relais';
  frame.hidden = true;
  frame.tabIndex = -1;
  // Nothing slots it, so nothing is drawn, whatever the host's stylesheet says.
  host.append(frame);
  until.addEventListener('abort', () => frame.remove(), { once: true });
  return frame;
}
