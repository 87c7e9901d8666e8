/** Firefox's own windows, driven as a person would: the question about a permission, answered by its own buttons. */
import type { Browser } from 'puppeteer-core';

interface Reply {
  readonly result: {
    readonly contexts?: readonly { readonly context: string }[];
    readonly result?: { readonly value?: unknown };
  };
}
interface Wire {
  send(method: string, params: object): Promise<Reply>;
}

/** Runs in the browser's own window; only with `--remote-allow-system-access`. */
export async function inBrowserWindow(firefox: Browser, expression: string): Promise<unknown> {
  // Not part of the library's interface: the protocol has it, the library has no word for it yet.
  const wire = Reflect.get(firefox, 'connection') as Wire;
  const { result: tree } = await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.contexts?.[0]?.context ?? '';
  const { result } = await wire.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  return result.result?.value;
}

const QUESTION = "document.getElementById('addon-webext-permissions-notification')";

/** The text of the question, once it is there. */
export const readQuestion = (firefox: Browser) =>
  inBrowserWindow(firefox, `${QUESTION} && !${QUESTION}.hidden ? ${QUESTION}.textContent : ''`);

export const answerQuestion = (firefox: Browser, answer: 'allow' | 'refuse') =>
  inBrowserWindow(
    firefox,
    `(${answer === 'allow' ? `${QUESTION}.button` : `${QUESTION}.secondaryButton`}.click(), true)`,
  );
