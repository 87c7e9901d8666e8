/** Callers who drip: refused or not, none holds a connection for longer than the server's patience. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { draft } from '../usecases/stage.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer({ bodyPatienceMs: 60 })));
afterAll(() => server.close());

/** Sends the head and one byte of a body, and reads until the server closes the connection. */
async function drip(
  path: string,
  method: string,
  headers: Record<string, string>,
  start = '{',
): Promise<string> {
  const { hostname, port } = new URL(server.base);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.setEncoding('latin1').on('data', (text: string) => (heard += text));
  const size = 'transfer-encoding' in headers ? {} : { 'content-length': '1000' };
  const lines = Object.entries({ host: 'relais', ...size, ...headers });
  socket.write(
    `${method} ${path} HTTP/1.1\r\n${lines.map((each) => each.join(': ')).join('\r\n')}\r\n\r\n${start}`,
  );
  await once(socket, 'close');
  return heard;
}

it('cuts a stranger who is refused and goes on dripping', async () => {
  const heard = await drip('/v1/practices', 'POST', { 'content-type': 'application/json' });
  expect(heard).toMatch(/^HTTP\/1\.1 401 /);
  expect(heard.toLowerCase()).toContain('connection: close');
});

it('cuts somebody who is signed in and never says the whole', async () => {
  const heard = await drip('/v1/practices', 'POST', {
    'content-type': 'application/json',
    authorization: `Bearer ${await server.tokenOf('anna')}`,
    'idempotency-key': randomUUID(),
  });
  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  expect(heard).toContain('"code":"too-slow"');
});

it('cuts a sign-in that drips', async () => {
  const heard = await drip('/v1/sign-in', 'POST', { 'content-type': 'application/json' });
  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
});

it('cuts one that drips without saying how much it will be', async () => {
  const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
  expect(await drip('/v1/sign-in', 'POST', headers, '1\r\n{\r\n')).toMatch(/^HTTP\/1\.1 408 /);
});

it.each([
  ['picture', '/v1/pictures', 'image/png', 'anna'],
  ['file of a kit', '/v1/kit-files', 'application/pdf', 'karim'],
])('cuts a %s that drips, of said length or not', async (_, path, type, who) => {
  const head = async () => ({
    'content-type': type,
    authorization: `Bearer ${await server.tokenOf(who)}`,
    'idempotency-key': randomUUID(),
  });
  const address = `${path}/${randomUUID()}?name=Offre.pdf`;
  expect(await drip(address, 'PUT', await head(), 'x')).toMatch(/^HTTP\/1\.1 408 [^]*"code":"too-slow"/);
  const chunked = { ...(await head()), 'transfer-encoding': 'chunked' };
  expect(await drip(address, 'PUT', chunked, '1\r\nx\r\n')).toMatch(/^HTTP\/1\.1 408 /);
});

it.each([
  ['a read', 'GET', '/v1/me'],
  ['an act that takes no body', 'PUT', '/v1/follows/sector/hotel'],
  ['a page', 'GET', '/healthz'],
])('closes behind %s with a body that nobody asked for', async (_, method, path) => {
  const heard = await drip(path, method, {
    authorization: `Bearer ${await server.tokenOf('bruno')}`,
    'idempotency-key': randomUUID(),
  });
  expect(heard).toMatch(/^HTTP\/1\.1 20[04] [^]*connection: close/i);
});

it.each([
  ['a read', 'GET', '/v1/me', undefined],
  ['an act without a body', 'PUT', '/v1/follows/sector/hotel', undefined],
  ['a share', 'POST', '/v1/practices', JSON.stringify(draft())],
])('keeps the connection behind %s, whose body was read to its end', async (_, method, path, body) => {
  const answer = await fetch(server.base + path, {
    method,
    headers: {
      authorization: `Bearer ${await server.tokenOf('bruno')}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    ...(body === undefined ? {} : { body }),
  });
  expect([answer.ok, answer.headers.get('connection')]).toEqual([true, 'keep-alive']);
});

it('tells a connection of its own that is reset as its own failure', async () => {
  const broken = await startTestServer();
  const token = await broken.tokenOf('anna');
  broken.stage.store.read = async () => {
    throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  };
  expect((await broken.call('readMe', { token })).status).toBe(500);
  expect(broken.lines.filter(({ msg }) => msg === 'request failed')).toHaveLength(1);
  await broken.close();
});

it('takes nobody who hangs up in the middle of an upload for a failure of its own', async () => {
  const path = `/v1/pictures/${randomUUID()}`;
  const { hostname, port } = new URL(server.base);
  const socket = connect(Number(port), hostname);
  const head = [
    `PUT ${path} HTTP/1.1`,
    'Host: relais',
    'Content-Type: image/png',
    'Content-Length: 1000',
    `Authorization: Bearer ${await server.tokenOf('anna')}`,
    `Idempotency-Key: ${randomUUID()}`,
    // The server says when it has begun to read.
    'Expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  await once(socket, 'data');
  socket.write('half of it', () => socket.destroy());
  const heard = () => server.lines.filter((line) => line['path'] === path);
  await expect.poll(() => heard().map(({ msg }) => msg)).toContain('request');
  expect(heard().map(({ msg, status }) => [msg, status])).toEqual([['request', 408]]);
});

it('leaves what comes in time alone', async () => {
  expect((await server.callAs('anna', 'readMe')).status).toBe(200);
  expect(server.lines.filter(({ msg }) => msg === 'request failed')).toEqual([]);
});
