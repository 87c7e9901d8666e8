/** Pictures over real HTTP: judged by content, stripped of what they tell, served so that nothing in them runs. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Problem } from '#contract/problem';
import { drawPicture } from './examples.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const add = (id: string, body: unknown, type: string) =>
  server.callAs('bruno', 'addPicture', {
    params: { id },
    body,
    headers: type ? { 'content-type': type } : {},
  });

it.each(['png', 'jpeg', 'webp'] as const)(
  'a %s loses its metadata and comes back as WebP',
  async (format) => {
    const id = randomUUID();
    const body = await drawPicture(format);
    expect((await sharp(body).metadata()).exif).toBeDefined();
    expect(Buffer.from(body).includes('45.76')).toBe(true);
    // What it calls itself is not believed.
    expect((await add(id, body, 'image/gif')).status).toBe(200);
    const read = await server.callAs('bruno', 'readPicture', { params: { id } });
    const bytes = Buffer.from(await read.arrayBuffer());
    const { exif, xmp, iptc, ...facts } = await sharp(bytes).metadata();
    expect([facts.format, facts.width, facts.height]).toEqual(['webp', 40, 30]);
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    expect(bytes.includes('45.76')).toBe(false);
  },
);

it('is served so that nothing in it can run or be kept by another', async () => {
  const id = randomUUID();
  await add(id, await drawPicture(), 'image/png');
  const { headers } = await server.callAs('bruno', 'readPicture', { params: { id } });
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'image/webp',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'same-origin',
  });
  const again = await server.callAs('bruno', 'readPicture', {
    params: { id },
    headers: { 'if-none-match': headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
  expect((await server.callAs('maria', 'readPicture', { params: { id } })).status).toBe(404);
});

it.each([
  [
    'an SVG',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'image/svg+xml',
    'picture-refused',
  ],
  [
    'a page that calls itself a picture',
    '<!doctype html><script>alert(1)</script>',
    'image/png',
    'picture-refused',
  ],
  ['a PNG that ends early', '\u0089PNG\r\n\u001A\n', 'image/png', 'picture-refused'],
  ['nothing', '', 'image/png', 'picture-refused'],
  ['JSON', '{}', 'application/json', 'wrong-type'],
])('%s is refused', async (_what, body, type, code) => {
  const response = await add(randomUUID(), body, type);
  expect(Problem.parse(await response.json()).code).toBe(code);
});
