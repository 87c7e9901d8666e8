/** The OpenAPI document and the page that shows it; the page's one script is our own copy, and no outside host is asked. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Hono } from 'hono';
import { isKnown, tagOf } from './answer-json.ts';
import type { ApiEnv, AppDeps } from './api-env.ts';
import { describeApi } from './open-api.ts';

/** The viewer styles its parts in place, hence inline styles; scripts stay our own file. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Relais API</title>
    <style>body { margin: 0 } rapi-doc { width: 100%; min-width: 0; height: 100vh }</style>
    <script type="module" src="/api/rapidoc.js"></script>
  </head>
  <body>
    <rapi-doc spec-url="/openapi.json" load-fonts="false" render-style="read" schema-style="table"
      show-header="false" allow-server-selection="false" allow-spec-url-load="false" allow-spec-file-load="false"
      persist-auth="false" primary-color="#d9531e" show-method-in-nav-bar="as-colored-text" use-path-in-nav-bar="true"
      regular-font="system-ui" mono-font="ui-monospace, monospace"></rapi-doc>
  </body>
</html>
`;

function readViewer(): Buffer<ArrayBuffer> {
  return readFileSync(createRequire(import.meta.url).resolve('rapidoc'));
}

export function documentRoutes({ url }: Pick<AppDeps, 'url'>) {
  let described: string | undefined;
  let viewer: { bytes: Buffer<ArrayBuffer>; tag: string } | undefined;
  return new Hono<ApiEnv>()
    .get('/openapi.json', (c) => {
      described ??= JSON.stringify(describeApi(url));
      return c.body(described, 200, { 'content-type': 'application/json; charset=utf-8' });
    })
    .get('/api', (c) => c.html(PAGE, 200, { 'content-security-policy': CSP }))
    .get('/api/rapidoc.js', (c) => {
      if (!viewer) {
        const bytes = readViewer();
        viewer = { bytes, tag: tagOf(bytes) };
      }
      const headers = { 'cache-control': 'no-cache', etag: viewer.tag };
      if (isKnown(c, viewer.tag)) return c.body(null, 304, headers);
      return c.body(viewer.bytes, 200, { ...headers, 'content-type': 'text/javascript; charset=utf-8' });
    });
}
