/**
 * Reads to its end what a refused request still had to say, so that its connection can serve the next one: a browser that
 * is refused for an old token sends the same file again at once. What is too large, or drips, is cut off instead.
 */
import { KIT_FILE_MAX_BYTES } from '#contract/words';
import type { ApiContext, Middleware } from './api-env.ts';
import { inTime } from './in-time.ts';

async function discard(body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader();
  for (;;) if ((await reader.read()).done) return;
}

function isUnread({ req: { raw } }: ApiContext): boolean {
  return raw.body !== null && !raw.bodyUsed && !raw.body.locked;
}

/** A body that nobody asked for: a read with one, or a row that takes none. */
function isUnasked(c: ApiContext): boolean {
  const isSaid = Number(c.req.header('content-length') ?? 0) > 0 || c.req.header('transfer-encoding');
  return Boolean(isSaid) && (c.req.raw.body === null || isUnread(c));
}

/** `patienceMs`: for this, and for every body that is read. */
export function drainBody(patienceMs: number): Middleware {
  return async (c, next) => {
    c.set('bodyPatienceMs', patienceMs);
    await next();
    const cut = () => c.res.headers.set('connection', 'close');
    if (c.res.status < 400 || c.req.method === 'GET' || c.req.method === 'HEAD') {
      if (isUnasked(c)) cut();
      return;
    }
    const length = Number(c.req.header('content-length') ?? Infinity);
    if (length > KIT_FILE_MAX_BYTES || c.res.status === 408) cut();
    // A caller who gives up half-way has nothing left to be read.
    else if (isUnread(c) && c.req.raw.body) await inTime(patienceMs, discard(c.req.raw.body)).catch(cut);
  };
}
