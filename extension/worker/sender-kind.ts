/**
 * Who speaks, by what the browser says of the sender and never by the message. `sender.tab` proves nothing: a page of
 * ours in a tab has one too; the origin does not lie.
 */

export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

export type SenderKind = 'content' | 'page';

/** `own`: this extension's id and the address of its pages. Undefined: not ours, not heard. */
export function senderKind(
  sender: Sender,
  own: { readonly id: string; readonly pages: string },
): SenderKind | undefined {
  if (sender.id !== own.id) return undefined;
  const pages = new URL(own.pages);
  const origin = originOf(sender);
  if (origin === pages.protocol + '//' + pages.host) return 'page';
  const isWeb = origin?.startsWith('https://') === true || origin?.startsWith('http://') === true;
  // Our script runs in the top frame of a tab only.
  return isWeb && sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0 ? 'content' : undefined;
}

/** Firefox gives no `origin` to a content script's message; the address is the frame's own. */
export function originOf({ origin, url }: Sender): string | undefined {
  if (origin !== undefined && origin !== 'null') return origin;
  try {
    const { protocol, host } = new URL(url ?? '');
    return `${protocol}//${host}`;
  } catch {
    return undefined;
  }
}
