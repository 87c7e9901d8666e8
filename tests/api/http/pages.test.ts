/** Pages and files: only what is in the widget's folder, each under its own policy; the API's own page asks no outside host. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './test-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'relais-pages-'));
const widgetFolder = join(folder, 'widget');
let server: TestServer;
beforeAll(async () => {
  mkdirSync(widgetFolder);
  for (const page of ['index', 'embed', 'sign-in']) writeFileSync(join(widgetFolder, `${page}.html`), page);
  writeFileSync(join(widgetFolder, 'widget.js'), `export const size = '${'x'.repeat(4000)}';`);
  writeFileSync(join(widgetFolder, 'page.css'), 'body{}');
  writeFileSync(join(widgetFolder, '.secret.js'), 'no');
  writeFileSync(join(folder, 'relais.json'), 'no');
  server = await startTestServer({ widgetFolder });
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.base + path, { headers });
const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? '';

it('frames nothing but /embed, and that only in the pages that are listed', async () => {
  expect(await policyOf('/embed')).toContain('frame-ancestors https://intranet.example');
  for (const path of ['/', '/sign-in', '/api'])
    expect(await policyOf(path)).toContain("frame-ancestors 'none'");
  const unlisted = await startTestServer({ widgetFolder, origins: [] });
  const { headers } = await fetch(`${unlisted.base}/embed`);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  await unlisted.close();
});

it('lets no page run what is not a file of ours', async () => {
  for (const path of ['/', '/embed', '/sign-in', '/api']) {
    const policy = await policyOf(path);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:\/\/(?!intranet\.example)|unsafe-eval/);
  }
});

it('gives the script to any page, packed and only once', async () => {
  const script = await get('/widget.js');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(script.headers.get('content-encoding')).toBe('gzip');
  expect(await script.text()).toContain('xxxx');
  const again = await get('/widget.js', { 'if-none-match': script.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

it('gives the new file as soon as it is written', async () => {
  expect(await (await get('/page.css')).text()).toBe('body{}');
  writeFileSync(join(widgetFolder, 'page.css'), 'main{color:red}');
  expect(await (await get('/page.css')).text()).toBe('main{color:red}');
});

it.each([
  '/.secret.js',
  '/../relais.json',
  '/%2e%2e/relais.json',
  '/..%2frelais.json',
  '/..%5crelais.json',
  '/nothing.js',
])('%s is not found', async (path) => {
  expect((await get(path)).status).toBe(404);
});

it('tells a person who went to a wrong address in words, and a program in JSON', async () => {
  const visit = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'fr' };
  for (const path of ['/nothing', '/letter/leave?token=x', '/%3Cscript%3E.js']) {
    const response = await get(path, visit);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await response.text();
    expect(text).toContain('<h1>Introuvable, ou retiré.</h1>');
    expect(text).toContain('<a href="/">Ouvrir Relais</a>');
    expect(text).not.toContain('script');
  }
  expect(await (await get('/nothing')).json()).toMatchObject({ code: 'not-found' });
  const api = await get('/v1/nothing', visit);
  expect(api.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
});

it('lets the sign-in window speak to whoever opened it, if that may know', async () => {
  const page = await get('/sign-in');
  expect(page.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
  expect((await get('/sign-in?origin=https://intranet.example')).status).toBe(200);
  expect((await get('/sign-in?origin=https://evil.example')).status).toBe(403);
});

it('shows the document with our own copy of the viewer', async () => {
  const page = await (await get('/api')).text();
  expect(page.match(/[\w-]*(?:src|href|url)="([^"]+)"/g)).toEqual([
    'src="/api/rapidoc.js"',
    'spec-url="/openapi.json"',
  ]);
  const viewer = await get('/api/rapidoc.js');
  expect(viewer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect((await viewer.text()).length).toBeGreaterThan(100_000);
  expect((await get('/api/rapidoc.js', { 'if-none-match': viewer.headers.get('etag') ?? '' })).status).toBe(
    304,
  );
});
