/** Puts a widget into a shadow root and takes it out again, whole. */
import { render } from 'preact';
import { createClient } from '../client.ts';
import { holdFocus } from '../ui/hold-focus.ts';
import { lang } from '../ui/t.ts';
import { parentOrigin } from './parent-origin.ts';
import { pageSession } from './page-session.ts';
import { WidgetApp } from './widget-app.tsx';
import type { WidgetSettings } from './widget-settings.ts';

export function mountWidget(host: HTMLElement, into: Element, settings: WidgetSettings): () => void {
  const until = new AbortController();
  const session = pageSession(settings.api, host, until.signal);
  const client = createClient({
    baseUrl: settings.api,
    fetch: fetch.bind(globalThis),
    token: session.token,
    lang: () => lang.value,
  });
  render(<WidgetApp settings={settings} session={session} client={client} host={host} />, into);
  holdFocus(into, until.signal);
  tellHeight(host, until.signal);
  return () => {
    render(null, into);
    until.abort();
  };
}

/** In a frame, the embedding page is told the height (a number and nothing else), so that it need not scroll twice. */
function tellHeight(host: HTMLElement, until: AbortSignal): void {
  const origin = parentOrigin();
  if (!origin) return;
  const watcher = new ResizeObserver(() => {
    const height = Math.ceil(host.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'relais:height', height }, origin);
  });
  watcher.observe(host);
  until.addEventListener('abort', () => watcher.disconnect(), { once: true });
}
