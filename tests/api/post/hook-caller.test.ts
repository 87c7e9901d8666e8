/** Webhooks against a real server: JSON arrives, answers are told, redirects are not followed, absence says no address. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHookCaller } from '../../../api/post/hook-caller.ts';

let server: Server;
let base: string;
const heard: unknown[] = [];

beforeAll(async () => {
  const app = new Hono()
    .post('/ok', async (c) => {
      heard.push([c.req.header('content-type'), await c.req.json()]);
      return c.text('ok');
    })
    .post('/busy', (c) => c.text('', 429, { 'retry-after': '30' }))
    .post('/later', (c) => c.text('', 503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }))
    .post('/moved', (c) => c.redirect(`${base}/ok`));
  server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  if (!server.listening) await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const post = (path: string) => createHookCaller().post(`${base}${path}`, { text: 'Bonjour « été »' });

it('posts JSON and tells the answer', async () => {
  expect(await post('/ok')).toEqual({ status: 200 });
  expect(heard).toEqual([['application/json; charset=utf-8', { text: 'Bonjour « été »' }]]);
  expect(await post('/nowhere')).toEqual({ status: 404 });
});

it('reads for how long the other side asks for patience', async () => {
  expect(await post('/busy')).toEqual({ status: 429, retryAfter: 30 });
  const { retryAfter = 0 } = await post('/later');
  expect([retryAfter > 3500, retryAfter <= 3600]).toEqual([true, true]);
});

it('follows nobody elsewhere, and names no address when it fails', async () => {
  const moved = await post('/moved');
  expect(moved.status).toBeUndefined();
  expect(heard).toHaveLength(1);
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  const { port } = gone.address() as AddressInfo;
  gone.close();
  await once(gone, 'close');
  const away = await createHookCaller().post(`http://127.0.0.1:${port}/secret`, {});
  expect(away.problem).toBe('ECONNREFUSED');
  expect(JSON.stringify([moved, away])).not.toMatch(/secret|127\.0\.0\.1/);
});
