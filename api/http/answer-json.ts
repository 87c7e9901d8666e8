/** Replies to JSON: status by the table, a tag for what was read, the address of the next page. */
import { createHash } from 'node:crypto';
import type { Endpoint } from '#contract/endpoint';
import type { ApiContext } from './api-env.ts';
import { packBody } from './pack-body.ts';

/** Enough of a digest that two states of one resource never share it. */
const TAG_LENGTH = 22;

const untagged = (tag: string): string => tag.trim().replace(/^W\//, '');

export function isKnown(c: ApiContext, tag: string): boolean {
  const known = c.req.header('if-none-match');
  return known === '*' || (known?.split(',').some((each) => untagged(each) === tag) ?? false);
}

export function tagOf(content: string | Uint8Array, prefix = ''): string {
  return `"${prefix}${createHash('sha256').update(content).digest('base64url').slice(0, TAG_LENGTH)}"`;
}

/** The revision in front, since an edit says from which one it starts (`If-Match`). */
function revisionOf(reply: object): string {
  return 'rev' in reply && typeof reply.rev === 'number' ? `${reply.rev}.` : '';
}

function linkNext(c: ApiContext, reply: object): void {
  if (!('next' in reply) || typeof reply.next !== 'string') return;
  const url = new URL(c.req.url);
  url.searchParams.set('cursor', reply.next);
  c.header('link', `<${url.pathname}${url.search}>; rel="next"`);
}

export interface JsonAnswer {
  readonly reply: unknown;
  readonly replayed?: boolean;
}

export function answerJson(
  c: ApiContext,
  endpoint: Endpoint,
  { reply, replayed = false }: JsonAnswer,
): Response {
  if (replayed) c.header('idempotent-replayed', 'true');
  if (endpoint.answers === 'nothing' || typeof reply !== 'object' || reply === null) return c.body(null, 204);
  const body = JSON.stringify(reply);
  c.header('content-type', 'application/json; charset=utf-8');
  if (endpoint.method !== 'GET') {
    c.header('cache-control', 'no-store');
    return c.body(packBody(c, body), endpoint.status ?? 200);
  }
  const tag = tagOf(body, revisionOf(reply));
  c.header('cache-control', 'private, no-cache');
  c.header('vary', 'Authorization', { append: true });
  linkNext(c, reply);
  c.header('etag', tag);
  if (isKnown(c, tag)) return c.body(null, 304);
  const packed = packBody(c, body);
  // Other bytes than those that the tag was made of.
  if (packed !== body) c.header('etag', `W/${tag}`);
  return c.body(packed, 200);
}
