/**
 * Same-origin reading with the reader's own session, as the CRM's own pages do it. No credential is seen, nothing is
 * kept, nothing is changed; a refusal, a redirect to another host or a broken answer is silence.
 */
import type { Page, Session } from './adapter.ts';

const TIMEOUT_MS = 4000;
/** EspoCRM answers a 401 that opens the browser's password dialog unless the last one is there. */
const JSON_HEADERS = { accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };

export function openSession(fetch: typeof globalThis.fetch, origin: string, signal: AbortSignal): Session {
  const ask = async (path: string, headers: HeadersInit, body?: string): Promise<Response | undefined> => {
    try {
      const response = await fetch(new URL(path, origin), {
        ...(body === undefined ? {} : { method: 'POST', body }),
        credentials: 'same-origin',
        headers,
        redirect: 'follow',
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      return response.ok && new URL(response.url || origin).origin === origin ? response : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    json: async (path, headers = {}) => parseJson(await ask(path, { ...JSON_HEADERS, ...headers })),
    query: async (path, body) =>
      parseJson(
        await ask(path, { ...JSON_HEADERS, 'content-type': 'application/json' }, JSON.stringify(body)),
      ),
    // As a person's own click would: some CRMs answer a marked request with half a page.
    page: async (path) => parsePage(await ask(path, { accept: 'text/html' }), new URL(path, origin)),
  };
}

async function parseJson(response: Response | undefined): Promise<unknown> {
  const text = await response?.text().catch(() => '');
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

async function parsePage(response: Response | undefined, url: URL): Promise<Page | undefined> {
  const text = await response?.text().catch(() => '');
  // Parsed, never inserted: scripts and pictures of a parsed document stay dead.
  return text ? { document: new DOMParser().parseFromString(text, 'text/html'), url } : undefined;
}
