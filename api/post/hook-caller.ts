/** Webhooks over HTTP: posts JSON and tells what the other side said. It follows no redirect, and says nothing of an address. */
import type { HookAnswer, HookCaller } from '../usecases/ports.ts';

/** Slack and Teams answer within a second; what takes longer is taken for not reached. */
const PATIENCE_MS = 15_000;

/** Seconds, or a date (RFC 9110, section 10.2.3). */
function readRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined;
}

/** The system's own code: a message could hold the address, which is a secret. */
function sayWhy(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.name : 'network failure';
}

export function createHookCaller(call: typeof fetch = fetch): HookCaller {
  return {
    async post(url, body): Promise<HookAnswer> {
      try {
        const response = await call(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify(body),
          redirect: 'error',
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        await response.body?.cancel();
        const retryAfter = readRetryAfter(response.headers.get('retry-after'));
        return { status: response.status, ...(retryAfter === undefined ? {} : { retryAfter }) };
      } catch (error) {
        return { problem: sayWhy(error) };
      }
    },
  };
}
