/** Opens the sign-in window and, on the API's own origin, takes the tokens that it brings. */
import type { Tokens } from '#contract/session';
import { lang } from '../ui/t.ts';
import { readMessage, type LentMessage, type SignedInMessage } from './messages.ts';

/** Must run inside a click. The nonce is in the fragment, which is sent to no server; the window speaks as the widget does. */
export function openSignIn(api: string, nonce: string, way: 'nonce' | 'lend' = 'nonce'): void {
  window.open(
    `${api}/sign-in?lang=${lang.value}#${way}=${nonce}`,
    'relais-sign-in',
    'popup,width=440,height=600',
  );
}

/** Takes tokens only from a window of our own origin that this page, or the page that frames it, has opened. */
export function onSignedIn(nonce: string, take: (tokens: Tokens) => void): void {
  hear<SignedInMessage>('relais:signed-in', nonce, ({ tokens }) => take(tokens));
}

/** The same of a token that is lent. */
export function onLent(nonce: string, take: (lent: LentMessage) => void): void {
  hear<LentMessage>('relais:lent', nonce, take);
}

function hear<T extends SignedInMessage | LentMessage>(
  type: T['type'],
  nonce: string,
  take: (message: T) => void,
): void {
  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== location.origin || !isOurs(event.source)) return;
    const message = readMessage<T>(event, nonce);
    if (message?.type === type) take(message);
  });
}

function isOurs(source: MessageEventSource | null): boolean {
  if (!source || !('opener' in source)) return false;
  return source.opener === window || source.opener === window.parent;
}
