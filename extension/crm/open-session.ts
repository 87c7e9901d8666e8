/**
 * Same-origin reading with the reader's own session, as the CRM's own pages do it. Only GET, no credential is seen,
 * nothing is kept; a refusal, a redirect to a login or a broken answer is silence.
 */
import type { Page, Session } from './adapter.ts';

const TIMEOUT_MS = 4000;

export function openSession(fetch: typeof globalThis.fetch, origin: string, signal: AbortSignal): Session {
  const get = async (path: string, accept: string): Promise<Response | undefined> => {
    try {
      const response = await fetch(new URL(path, origin), {
        credentials: 'same-origin',
        // EspoCRM answers a 401 that opens the browser's password dialog unless this is there.
        headers: { accept, 'X-Requested-With': 'XMLHttpRequest' },
        redirect: 'follow',
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      return response.ok && new URL(response.url || origin).origin === origin ? response : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    json: async (path) => parseJson(await (await get(path, 'application/json'))?.text().catch(() => '')),
    page: async (path) => parsePage(await get(path, 'text/html'), new URL(path, origin)),
  };
}

function parseJson(text: string | undefined): unknown {
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
