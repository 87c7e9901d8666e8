/** The client: addresses, headers, refusals, and one repetition with a fresh token. */
import { describe, expect, it } from 'vitest';
import { createClient, OfflineError, ProblemError } from '#widget/client.ts';
import { uuid } from './sample.ts';

interface Seen {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
}

function makeClient(
  answer: (seen: Seen, turn: number) => Response,
  token: (stale?: string) => string | undefined = () => 'T',
) {
  const seen: Seen[] = [];
  const fetched = ((url: string, init: RequestInit) => {
    const one = { url, method: init.method ?? '', headers: new Headers(init.headers), body: init.body };
    seen.push(one);
    return Promise.resolve(answer(one, seen.length));
  }) as typeof fetch;
  return {
    seen,
    client: createClient({ baseUrl: 'https://relais.example/', fetch: fetched, token, lang: () => 'fr' }),
  };
}
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  Response.json({ code, title: `Titre ${code}` }, { status, headers });

describe('the client', () => {
  it('fills the path, leaves empty filters out, and asks in the reader’s language', async () => {
    const { client, seen } = makeClient(() => Response.json({ items: [], next: null }));
    await client.call('listPractices', { query: { unit: 'Île & Co', cursor: undefined, limit: 5 } });
    await client.call('readPractice', { params: { id: 'a/b' } });
    expect(seen.map(({ url }) => url)).toEqual([
      'https://relais.example/v1/practices?unit=%C3%8Ele+%26+Co&limit=5',
      'https://relais.example/v1/practices/a%2Fb',
    ]);
    expect(seen[0]?.headers.get('Authorization')).toBe('Bearer T');
    expect(seen[0]?.headers.get('Accept-Language')).toBe('fr');
    expect(seen[0]?.headers.has('Idempotency-Key')).toBe(false);
  });

  it('keys what must happen once: the given key, or a new one', async () => {
    const { client, seen } = makeClient(() => Response.json({}));
    const body = { id: uuid(1), text: 'Bravo' };
    await client.call('addComment', { params: { id: uuid(2) }, body, key: uuid(9) });
    await client.call('likePractice', { params: { id: uuid(2) } });
    expect(seen[0]?.headers.get('Idempotency-Key')).toBe(uuid(9));
    expect(seen[1]?.headers.get('Idempotency-Key')).toMatch(/^[\da-f-]{36}$/);
    expect(JSON.parse(String(seen[0]?.body))).toEqual(body);
  });

  it('repeats once with a fresh token and the same key', async () => {
    const { client, seen } = makeClient(
      (_seen, turn) => (turn === 1 ? problem(401, 'token-expired') : Response.json({})),
      (stale) => (stale === 'old' ? 'new' : 'old'),
    );
    await client.call('likePractice', { params: { id: uuid(1) } });
    expect(seen.map(({ headers }) => headers.get('Authorization'))).toEqual(['Bearer old', 'Bearer new']);
    expect(new Set(seen.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
  });

  it('does not repeat without another token, nor twice', async () => {
    const none = makeClient(
      () => problem(401, 'unauthenticated'),
      (stale) => (stale ? undefined : 'T'),
    );
    await expect(none.client.call('readMe')).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(none.seen).toHaveLength(1);
    const always = makeClient(
      () => problem(401, 'token-expired'),
      (stale) => (stale ? 'U' : 'T'),
    );
    await expect(always.client.call('readMe')).rejects.toBeInstanceOf(ProblemError);
    expect(always.seen).toHaveLength(2);
  });

  it('sends no token where none is asked for', async () => {
    const { client, seen } = makeClient(() => Response.json({}));
    await client.call('redeemInvitation', { body: { email: 'a@b.fr', code: 'ABCDEFGH' } });
    expect(seen[0]?.headers.has('Authorization')).toBe(false);
  });

  it('tells a refusal with its delay from no answer at all', async () => {
    const busy = makeClient(() => problem(429, 'too-many', { 'Retry-After': '7' }));
    await expect(busy.client.call('readMe')).rejects.toMatchObject({
      code: 'too-many',
      title: 'Titre too-many',
      retryAfter: 7,
    });
    for (const answer of [
      () => new Response('<h1>502</h1>', { status: 502 }),
      () => new Response('<p>portal</p>'),
    ]) {
      await expect(makeClient(answer).client.call('readMe')).rejects.toBeInstanceOf(OfflineError);
    }
    const cut = makeClient(() => {
      throw new TypeError('fetch failed');
    });
    await expect(cut.client.call('readMe')).rejects.toBeInstanceOf(OfflineError);
  });

  it('gives pictures as bytes and nothing as nothing', async () => {
    const { client } = makeClient(({ method }) =>
      method === 'GET' ? new Response('png') : new Response(null, { status: 204 }),
    );
    expect(await (await client.call('readPicture', { params: { id: uuid(1) } })).text()).toBe('png');
    expect(await client.call('signOut')).toBeUndefined();
  });
});
