/** Puts the script that shows and points into a page, for as long as the panel holds its port. A second one sends the first away. */
import { browser } from '../browser.ts';
import { teachPage } from '../content/teach-page.ts';
import { TEACH_PORT, type TeachAsk } from '../teach/teach-messages.ts';

/** Of our own world in this page; the page has another. */
const world = globalThis as { relaisTeaches?: AbortController };

export function startTeaching(): void {
  world.relaisTeaches?.abort();
  const here = new AbortController();
  world.relaisTeaches = here;
  browser.runtime.onConnect.addListener(serve);
  here.signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(serve), {
    once: true,
  });
}

/** A page of ours only, wherever it is shown. */
const isOurs = ({ id, url }: chrome.runtime.MessageSender): boolean =>
  id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;

function serve(port: chrome.runtime.Port): void {
  if (port.name !== TEACH_PORT || !port.sender || !isOurs(port.sender)) return;
  const session = new AbortController();
  const answer = teachPage(
    { document, url: () => new URL(location.href), tell: (told) => port.postMessage(told) },
    session.signal,
  );
  port.onMessage.addListener((asked: TeachAsk) => answer(asked));
  port.onDisconnect.addListener(() => session.abort());
}
