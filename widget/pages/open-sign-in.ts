/** Opens the sign-in window and, on the API's own origin, takes the tokens that it brings. */
import type { Tokens } from '#contract/session';
import { readMessage, type SignedInMessage } from './messages.ts';

/** Must run inside a click. The nonce is in the fragment, which is sent to no server. */
export function openSignIn(api: string, nonce: string): void {
  window.open(`${api}/sign-in#nonce=${nonce}`, 'relais-sign-in', 'popup,width=440,height=600');
}

/** Takes tokens only from a window of our own origin that this page, or the page that frames it, has opened. */
export function onSignedIn(nonce: string, take: (tokens: Tokens) => void): void {
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== location.origin || !isOurs(event.source)) return;
    const message = readMessage<SignedInMessage>(event, nonce);
    if (message?.type === 'relais:signed-in') take(message.tokens);
  });
}

function isOurs(source: MessageEventSource | null): boolean {
  if (!source || !('opener' in source)) return false;
  return source.opener === window || source.opener === window.parent;
}
