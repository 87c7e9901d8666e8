/**
 * Packs a reply that fits into one packet's worth of work: at once, on this thread. A stream through the pool of threads costs
 * more than the packing, and waits behind the disk. What is larger is left to the stream.
 */
import { constants, gzipSync } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';
import type { ApiContext } from './api-env.ts';

/** Below it packing saves no packet. */
const PACKED_MIN_BYTES = 1024;
/** A millisecond's work; a first page of the feed has 20 kB. */
const PACKED_MAX_BYTES = 100_000;

/** As the streaming middleware asks: named with any weight but 0, or by the wildcard. */
function takesGzip(c: ApiContext): boolean {
  const taken = parseAccept(c.req.header('accept-encoding') ?? '');
  const named =
    taken.find(({ type }) => type.toLowerCase() === 'gzip') ?? taken.find(({ type }) => type === '*');
  return named !== undefined && named.q > 0;
}

/** The bytes to answer with; sets the headers that say so. */
export function packBody(c: ApiContext, body: string): string | Uint8Array<ArrayBuffer> {
  const size = Buffer.byteLength(body);
  if (size > PACKED_MAX_BYTES) return body;
  if (size < PACKED_MIN_BYTES) {
    c.header('content-length', String(size));
    return body;
  }
  c.header('vary', 'Accept-Encoding', { append: true });
  if (!takesGzip(c)) return body;
  const packed = gzipSync(body, { level: constants.Z_BEST_SPEED });
  c.header('content-encoding', 'gzip');
  c.header('content-length', String(packed.byteLength));
  return packed;
}
