/**
 * Which pages may call: our own, those that the administrator listed, and extensions. Tokens travel in a header and never
 * in a cookie, so a foreign page has nothing to ride on; this is the second lock.
 */
import { cors } from 'hono/cors';
import { Refusal } from '#contract/refusal';
import type { ApiContext, AppDeps, Middleware } from './api-env.ts';

/** An extension's pages and worker; the browser itself writes this origin. */
const EXTENSION = /^(chrome|moz)-extension:\/\/[\w-]+$/;
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** A preflight is asked again after two hours, the longest that Chromium keeps one. */
const PREFLIGHT_SECONDS = 7200;

type OriginDeps = Pick<AppDeps, 'url' | 'origins'>;

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

export function isAllowedOrigin({ url, origins }: OriginDeps, origin: string, host?: string): boolean {
  if (EXTENSION.test(origin) || origins.includes(origin)) return true;
  // Our own pages, by the public address or by the name that this very request came under.
  return origin === new URL(url).origin || (host !== undefined && hostOf(origin) === host);
}

export function allowOrigins(deps: OriginDeps): Middleware {
  return cors({
    origin: (origin, c) => (isAllowedOrigin(deps, origin, c.req.header('host')) ? origin : null),
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: [
      'Accept-Language',
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'If-Match',
      'If-None-Match',
      'Last-Event-ID',
    ],
    exposeHeaders: ['ETag', 'Idempotent-Replayed', 'Link', 'Retry-After', 'X-Request-Id'],
    maxAge: PREFLIGHT_SECONDS,
  });
}

function isForeign(deps: OriginDeps, c: ApiContext): boolean {
  const origin = c.req.header('origin');
  if (origin !== undefined) return !isAllowedOrigin(deps, origin, c.req.header('host'));
  // No origin: not a page, or one that hides it; then the browser at least says whether it came across sites.
  const site = c.req.header('sec-fetch-site');
  return site === 'cross-site' || site === 'same-site';
}

export function refuseForeignWrites(deps: OriginDeps): Middleware {
  return async (c, next) => {
    if (!SAFE_METHODS.has(c.req.method) && isForeign(deps, c)) throw new Refusal('origin-refused');
    await next();
  };
}
