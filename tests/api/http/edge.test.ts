/** What every answer of the edge has in common: refusals, headers, origins, limits, and silence about the inside. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpoints } from '#contract/endpoints';
import { Problem } from '#contract/problem';
import { PROBLEMS } from '#contract/problem-codes';
import { LANGS } from '#contract/words';
import { PROBLEM_TITLES } from '../../../api/http/problem-titles.ts';
import { draft } from '../usecases/stage.ts';
import { drawPicture } from './examples.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

const INTRANET = 'https://intranet.example';
const codeOf = async (response: Response) => Problem.parse(await response.json()).code;

async function titleOf(query: string, header: string): Promise<string> {
  const response = await fetch(`${server.base}/nothing${query}`, { headers: { 'accept-language': header } });
  return ((await response.json()) as Problem).title;
}

describe('refusals', () => {
  it('have a title in each language', () => {
    const missing = Object.keys(PROBLEMS).flatMap((code) =>
      LANGS.filter((lang) => !PROBLEM_TITLES[code as keyof typeof PROBLEMS]?.[lang]),
    );
    expect(missing).toEqual([]);
  });

  it.each(['/v2/practices', '/v1', '/v1/practice', '/nothing', '/%00', '/..%2f..%2fetc/passwd', '/%E0%A4%A'])(
    '%s is not found, and says so as a problem',
    async (path) => {
      const response = await fetch(server.base + path);
      expect([response.status, await codeOf(response)]).toEqual([404, 'not-found']);
    },
  );

  it('names the right methods of a known address', async () => {
    const response = await fetch(`${server.base}/v1/practices`, { method: 'PUT' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(await codeOf(response)).toBe('method-refused');
  });

  it('speaks the language asked for in the address, then the browser’s', async () => {
    const { fr, en } = PROBLEM_TITLES['not-found'];
    expect(await titleOf('?lang=fr', 'en')).toBe(fr);
    expect(await titleOf('', 'de, fr-CA;q=0.8, en;q=0.2')).toBe(fr);
    expect(await titleOf('', 'fr;q=0, en')).toBe(en);
    expect(await titleOf('?lang=xx', ';;;q=x,,')).toBe(en);
  });

  it('tells nothing of an unknown error, and logs it once with its id', async () => {
    const broken = await startTestServer();
    const token = await broken.tokenOf('anna');
    const { store } = broken.stage;
    store.read = async () => {
      throw new Error('The secret of the inside');
    };
    const response = await broken.call('readMe', { token });
    const problem = Problem.parse(await response.json());
    expect([response.status, problem.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(problem)).not.toContain('secret');
    const logged = broken.lines.filter(({ msg }) => msg === 'request failed');
    expect(logged).toHaveLength(1);
    expect(`urn:uuid:${String(logged[0]?.['id'])}`).toBe(problem.instance);
    await broken.close();
  });

  it('logs no token, no address, no words and nobody’s name', async () => {
    const token = await server.tokenOf('bruno');
    await server.call('searchPractices', { token, query: { q: 'motsecret' } });
    await server.call('redeemInvitation', { body: { email: 'bruno@example.com', code: 'SECRETCO' } });
    const logged = JSON.stringify(server.lines);
    for (const word of [token, 'motsecret', 'bruno', 'SECRETCO', '127.0.0.1'])
      expect(logged).not.toContain(word);
  });

  it('leaves the connection usable after a refused upload', async () => {
    const body = await drawPicture();
    const large = new Uint8Array(4 * 1024 * 1024);
    large.set(body);
    for (let times = 0; times < 4; times += 1) {
      const refused = await server.call('addPicture', {
        body: large,
        headers: { 'content-type': 'image/png' },
      });
      expect(await codeOf(refused)).toBe('unauthenticated');
      expect((await server.callAs('bruno', 'readMe')).status).toBe(200);
    }
  });
});

it('says so of a body that is somewhat too large, instead of cutting its sender off', async () => {
  const body = JSON.stringify({ ...draft(), body: 'é'.repeat(900_000) });
  for (let times = 0; times < 12; times += 1) {
    const refused = await server.callAs('bruno', 'sharePractice', {
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect([refused.status, await codeOf(refused), refused.headers.get('connection')]).toEqual([
      413,
      'too-large',
      'keep-alive',
    ]);
  }
});

it('takes no half of a letter for a text: an address that is made of it would throw at every reader', async () => {
  const id = crypto.randomUUID();
  const body = JSON.stringify(draft({ id, title: 'Une \ud800 moitié, une paire \u{1F680}' }));
  expect(body).toContain('\\ud800');
  const answer = await server.callAs('bruno', 'sharePractice', {
    body,
    headers: { 'content-type': 'application/json' },
  });
  expect(((await answer.json()) as { title: string }).title).toBe('Une \uFFFD moitié, une paire \u{1F680}');
});

it('refuses what is too large by its size, also when nobody said how large it would be', async () => {
  const chunk = new TextEncoder().encode(' '.repeat(64 * 1024));
  const chunks = new ReadableStream<Uint8Array>({
    start(control) {
      for (let times = 0; times < 8; times += 1) control.enqueue(chunk);
      control.close();
    },
  });
  const headers = {
    authorization: `Bearer ${await server.tokenOf('bruno')}`,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  };
  const init = { method: 'POST', headers, body: chunks, duplex: 'half' } as const;
  const response = await fetch(server.base + endpoints.sharePractice.path, init);
  expect([response.status, await codeOf(response)]).toEqual([413, 'too-large']);
});

const preflight = (origin: string) =>
  fetch(`${server.base}/v1/practices`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    },
  });

describe('origins', () => {
  const allowed = [
    INTRANET,
    'https://relais.example',
    'chrome-extension://abcdefghijklmnop',
    'moz-extension://1b2c-3d',
  ];
  const refused = [
    'https://evil.example',
    'https://intranet.example.evil.example',
    'http://intranet.example',
    'https://intranet.example:8443',
    'null',
    'chrome-extension://a/../b',
    'file://',
  ];

  it.each(allowed)('%s may call', async (origin) => {
    const answer = await preflight(origin);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
    const shared = await server.callAs('bruno', 'sharePractice', { body: draft(), headers: { origin } });
    expect(shared.status).toBe(201);
    expect(shared.headers.get('access-control-expose-headers')).toContain('ETag');
  });

  it.each(refused)('%s may neither read nor write', async (origin) => {
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    const written = await server.callAs('bruno', 'sharePractice', { body: draft(), headers: { origin } });
    expect([written.status, await codeOf(written)]).toEqual([403, 'origin-refused']);
    const read = await server.callAs('bruno', 'readMe', { headers: { origin } });
    expect(read.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets a refusal be read by a page that may call', async () => {
    const response = await server.call('readMe', { headers: { origin: INTRANET } });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([401, INTRANET]);
  });
});

describe('headers', () => {
  it('forbid framing, sniffing and running on every answer', async () => {
    for (const path of ['/healthz', '/nothing', '/openapi.json', '/v1/me']) {
      const { headers } = await fetch(server.base + path);
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    }
  });

  it('never let what a person reads be kept for another', async () => {
    const response = await server.callAs('bruno', 'readMe');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.get('vary')).toContain('Authorization');
  });
});

describe('paging and editing', () => {
  it('links to the next page, which is another', async () => {
    await server.stage.share('anna');
    await server.stage.share('anna');
    const first = await server.callAs('bruno', 'listPractices', { query: { limit: '1', unit: 'Hotels' } });
    const [, next = ''] = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '') ?? [];
    expect(next).toContain('unit=Hotels');
    const headers = { authorization: `Bearer ${await server.tokenOf('bruno')}` };
    const second = await fetch(server.base + next, { headers });
    type Page = { items: { id: string }[] };
    expect(((await second.json()) as Page).items[0]?.id).not.toBe(
      ((await first.json()) as Page).items[0]?.id,
    );
  });

  it('takes the tag of what was read as the revision to edit from', async () => {
    const { id } = await server.stage.share('anna');
    const params = { id };
    // Compression weakens the tag on its way; it must still be good.
    const read = await server.callAs('anna', 'readPractice', { params });
    const tag = read.headers.get('etag') ?? '';
    expect(tag).toMatch(/^(W\/)?"1\./);
    const edit = (match: string) =>
      server.callAs('anna', 'editPractice', {
        params,
        body: { body: 'Mieux dit' },
        headers: { 'if-match': match },
      });
    expect((await edit(tag)).status).toBe(200);
    for (const old of [tag, '"1"', '"nonsense"', '1']) {
      const refused = await edit(old);
      expect([refused.status, await codeOf(refused)]).toEqual([412, 'stale']);
    }
    expect((await edit('"2"')).status).toBe(200);
    expect((await edit('*')).status).toBe(200);
  });
});

describe('health', () => {
  it('is alive while it stops, but no longer ready', async () => {
    const one = await startTestServer();
    expect((await fetch(`${one.base}/readyz`)).status).toBe(200);
    one.stopping.abort();
    const refused = await fetch(`${one.base}/readyz`);
    expect([refused.status, await codeOf(refused)]).toEqual([503, 'unavailable']);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect((await fetch(`${one.base}/healthz`)).status).toBe(200);
    await one.close();
  });
});

it('answers HEAD without a body', async () => {
  const headers = { authorization: `Bearer ${await server.tokenOf('bruno')}` };
  const response = await fetch(server.base + endpoints.readMe.path, { method: 'HEAD', headers });
  expect([response.status, await response.text()]).toEqual([200, '']);
});
