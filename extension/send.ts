/** Sends one message to the worker, typed by the table; says nothing when the extension was updated under a page's feet. */
import { browser } from './browser.ts';
import type { MessageAnswer } from './answers.ts';
import type { MessageInput, MessageName } from './messages.ts';

export async function send<N extends MessageName>(
  type: N,
  body: MessageInput<N>,
): Promise<MessageAnswer<N> | undefined> {
  try {
    // The router answers by the table; what crosses the browser's own channel has lost its type.
    return await browser.runtime.sendMessage<unknown, MessageAnswer<N>>({ type, body });
  } catch {
    return undefined;
  }
}
