/** Replies are packed at once where that pays, with headers that say what they are. */
import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { expect, it } from 'vitest';
import { endpoints } from '#contract/endpoints';
import { answerJson } from '../../../api/http/answer-json.ts';
import type { ApiEnv } from '../../../api/http/api-env.ts';

const reply = (length: number) => ({ items: 'é'.repeat(length), next: null });
async function ask(length: number, accepts: string, more: Record<string, string> = {}) {
  const app = new Hono<ApiEnv>()
    .use(compress())
    .get('/', (c) => answerJson(c, endpoints.listPractices, { reply: reply(length) }));
  const answer = await app.request('/', { headers: { 'accept-encoding': accepts, ...more } });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

it.each(['gzip', 'br, gzip;q=0.5', '*'])('packs a page for who takes %s', async (accepts) => {
  const { answer, bytes } = await ask(5000, accepts);
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('content-length')).toBe(String(bytes.length));
  expect(answer.headers.get('vary')).toContain('Accept-Encoding');
  expect(answer.headers.get('etag')).toMatch(/^W\/"/);
  expect(JSON.parse(gunzipSync(bytes).toString())).toEqual(reply(5000));
});

it.each(['', 'br', 'gzip;q=0', '*;q=0'])('leaves it plain for who takes "%s"', async (accepts) => {
  const { answer, bytes } = await ask(5000, accepts);
  expect(answer.headers.get('content-encoding')).toBeNull();
  expect(answer.headers.get('etag')).toMatch(/^"/);
  expect(JSON.parse(bytes.toString())).toEqual(reply(5000));
});

it('leaves what is small plain, and what is large to the stream', async () => {
  const small = await ask(10, 'gzip');
  expect(small.answer.headers.get('content-encoding')).toBeNull();
  expect(small.answer.headers.get('content-length')).toBe(String(small.bytes.length));
  const large = await ask(100_000, 'gzip');
  expect(large.answer.headers.get('content-encoding')).toBe('gzip');
  expect(JSON.parse(gunzipSync(large.bytes).toString())).toEqual(reply(100_000));
});

it('knows its own tag again, packed or not', async () => {
  const { answer } = await ask(5000, 'gzip');
  const again = await ask(5000, 'gzip', { 'if-none-match': answer.headers.get('etag') ?? '' });
  expect(again.answer.status).toBe(304);
  expect((await ask(5000, '', { 'if-none-match': answer.headers.get('etag') ?? '' })).answer.status).toBe(
    304,
  );
});
