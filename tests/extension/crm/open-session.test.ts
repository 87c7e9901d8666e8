import { expect, it } from 'vitest';
import { openSession } from '../../../extension/crm/open-session.ts';

const ORIGIN = 'https://crm.example';
const session = (answer: () => Response | Promise<Response>, asked: [string, RequestInit][] = []) =>
  openSession(
    (async (url: URL, init: RequestInit) => {
      asked.push([String(url), init]);
      return answer();
    }) as typeof fetch,
    ORIGIN,
    new AbortController().signal,
  );

it('only ever reads, from the page’s own origin, without a password dialog', async () => {
  const asked: [string, RequestInit][] = [];
  await session(() => Response.json({ id: 1 }), asked).json('/api/v1/Account/1');
  const [[url, init] = ['', {}]] = asked;
  expect(url).toBe(`${ORIGIN}/api/v1/Account/1`);
  expect(init.method).toBe('GET');
  expect(init.body).toBeNull();
  expect(init.credentials).toBe('same-origin');
  expect(new Headers(init.headers).get('X-Requested-With')).toBe('XMLHttpRequest');
});

it.each([
  ['refused', () => new Response('', { status: 401 })],
  ['broken', () => new Response('{oops')],
  ['gone', () => Promise.reject(new TypeError('network'))],
])('is silent when the answer is %s', async (_what, answer) => {
  expect(await session(answer).json('/x')).toBeUndefined();
});
