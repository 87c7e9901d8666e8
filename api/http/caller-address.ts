/** The caller's address, for counting only: the connection's, or what a reverse proxy of ours adds last. */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { ApiContext } from './api-env.ts';

export function readCallerAddress(c: ApiContext, trustProxy: boolean): string {
  // The last entry is the one that our own proxy wrote; those before it are the caller's own words.
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (forwarded) return forwarded;
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    // A request that came over no connection (a test in this process).
    return 'unknown';
  }
}
