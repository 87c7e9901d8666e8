/**
 * The keeper: an unseen frame of the API's origin in a foreign page. It holds that site's session and hands out access
 * tokens. Which sites may frame it is the server's `frame-ancestors`; to whom it speaks is the exact origin it was given.
 */
import { effect } from '@preact/signals';
import { answerAsked } from './answer-asked.ts';
import { hasStorage } from './has-storage.ts';
import { readMessage, type KeeperMessage, type WidgetMessage } from './messages.ts';
import { onSignedIn } from './open-sign-in.ts';
import { ownSession } from './own-session.ts';

/** What the frame's address asks for; undefined when this page is no keeper. */
export function readKeeping(hash: string): { nonce: string; origin: string } | undefined {
  const asked = new URLSearchParams(hash.slice(1));
  const nonce = asked.get('keeper');
  const origin = asked.get('origin');
  return nonce && origin && window.parent !== window ? { nonce, origin } : undefined;
}

export function keepSession({ nonce, origin }: { readonly nonce: string; readonly origin: string }): void {
  const tell = (message: KeeperMessage) => window.parent.postMessage(message, origin);
  if (!hasStorage()) return tell({ type: 'relais:barred', nonce });
  const session = ownSession(location.origin);
  onSignedIn(nonce, session.take);
  effect(() => {
    tell({ type: 'relais:session', nonce, me: session.me.value ?? null });
  });
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== origin || event.source !== window.parent) return;
    const asked = readMessage<WidgetMessage>(event, nonce);
    if (asked) void answerAsked(session, asked).then(tell);
  });
}
