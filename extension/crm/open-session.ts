/**
 * Same-origin reading with the reader's own session, as the CRM's own pages do it. No credential is seen, nothing is
 * kept, nothing is changed; a refusal, a redirect to another host or a broken answer is silence.
 */
import type { Session } from './adapter.ts';
import { parseJson } from './json-node.ts';

const TIMEOUT_MS = 4000;
/** EspoCRM answers a 401 that opens the browser's password dialog unless the last one is there. */
const JSON_HEADERS = { accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };

export function openSession(fetch: typeof globalThis.fetch, origin: string, signal: AbortSignal): Session {
  /** The answer's text; none when there was no answer for us. */
  const ask = async (path: string, headers: HeadersInit, body?: string): Promise<string> => {
    try {
      const response = await fetch(new URL(path, origin), {
        method: body === undefined ? 'GET' : 'POST',
        body: body ?? null,
        credentials: 'same-origin',
        headers,
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      const isOurs = response.ok && new URL(response.url || origin).origin === origin;
      return isOurs ? await response.text() : '';
    } catch {
      return '';
    }
  };
  return {
    json: async (path, headers) => parseJson(await ask(path, { ...JSON_HEADERS, ...headers })),
    query: async (path, body) =>
      parseJson(
        await ask(path, { ...JSON_HEADERS, 'content-type': 'application/json' }, JSON.stringify(body)),
      ),
    async page(path) {
      // As a person's own click would: some CRMs answer a marked request with half a page.
      const text = await ask(path, { accept: 'text/html' });
      // Parsed, never inserted: scripts and pictures of a parsed document stay dead.
      const document = text && new DOMParser().parseFromString(text, 'text/html');
      return document ? { document, url: new URL(path, origin) } : undefined;
    },
  };
}
