/** Bytes kept by their id: they never change, whoever may read them keeps them for a year, and nothing in them may ever run. */
import type { ApiContext } from './api-env.ts';
import { isKnown } from './answer-json.ts';

const YEAR_SECONDS = 31_536_000;

/** Who may read them has been asked before: whoever may not any more learns nothing from having seen the tag. */
export function sendKept(c: ApiContext, id: string, type: string, bytes: Uint8Array) {
  const tag = `"${id}"`;
  c.header('etag', tag);
  c.header('cache-control', `private, max-age=${YEAR_SECONDS}, immutable`);
  c.header('vary', 'Authorization', { append: true });
  c.header('cross-origin-resource-policy', 'same-origin');
  c.header('content-security-policy', "default-src 'none'; sandbox");
  c.header('content-type', type);
  return isKnown(c, tag) ? c.body(null, 304) : c.body(new Uint8Array(bytes));
}
