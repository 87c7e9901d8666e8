/** The widget's pages and script. Only `/embed` may stand in a frame, and only of the pages that the administrator listed. */
import { Hono } from 'hono';
import { Refusal } from '#contract/refusal';
import { isKnown } from './answer-json.ts';
import type { ApiContext, ApiEnv, AppDeps } from './api-env.ts';
import { isAllowedOrigin } from './origins.ts';
import { openStaticFiles, type StaticFile } from './static-files.ts';

type Deps = Pick<AppDeps, 'url' | 'origins' | 'widgetFolder'>;

/** Scripts and styles as files only; pictures come as blobs, read with the person's own token. */
function pagePolicy(ancestors: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}

function send(c: ApiContext, file: StaticFile | undefined, headers: Record<string, string>): Response {
  if (!file) throw new Refusal('not-found');
  const tagged = { ...headers, etag: file.tag, 'cache-control': 'no-cache' };
  if (isKnown(c, file.tag)) return c.body(null, 304, tagged);
  return c.body(file.bytes, 200, { ...tagged, 'content-type': file.type });
}

/** The window that asked is told the tokens: it must be one that may have them, whatever the page itself believes. */
function refuseForeignOpener(c: ApiContext, deps: Deps): void {
  const opener = c.req.query('origin');
  if (opener !== undefined && !isAllowedOrigin(deps, opener, c.req.header('host'))) {
    throw new Refusal('origin-refused');
  }
}

export function widgetRoutes(deps: Deps) {
  const read = openStaticFiles(deps.widgetFolder);
  const closed = { 'content-security-policy': pagePolicy("'none'") };
  const framed = { 'content-security-policy': pagePolicy(deps.origins.join(' ') || "'none'") };
  // It speaks to the window that opened it, which another policy would cut off.
  const opened = { ...closed, 'cross-origin-opener-policy': 'unsafe-none' };
  // Loaded by pages of other origins; it holds nothing that is not public.
  const shared = { 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' };
  return new Hono<ApiEnv>()
    .get('/', async (c) => send(c, await read('index.html'), closed))
    .get('/embed', async (c) => send(c, await read('embed.html'), framed))
    .get('/embed/record', async (c) => send(c, await read('embed-record.html'), framed))
    .get('/sign-in', async (c) => {
      refuseForeignOpener(c, deps);
      return send(c, await read('sign-in.html'), opened);
    })
    .get('/:path{.+\\.\\w+}', async (c) => send(c, await read(c.req.param('path')), shared));
}
