/** The edge end to end, over real HTTP: sign in, share, read, synchronise. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { draft } from '../usecases/stage.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

it('takes a person from an invitation to a colleague’s practice', async () => {
  const { callAs, call } = server;
  const invited = await callAs('admin', 'invitePerson', { params: { id: 'anna' }, body: {} });
  expect(invited.status).toBe(201);
  const { code, url } = (await invited.json()) as { code: string; url: string };
  expect(url).toBe(`https://relais.example/sign-in#email=anna%40example.com&code=${code}`);

  const signedIn = await call('redeemInvitation', {
    body: { email: 'Anna@example.com', code: code.toLowerCase() },
  });
  expect(signedIn.status).toBe(200);
  const { accessToken: token } = (await signedIn.json()) as { accessToken: string };

  const body = draft();
  const shared = await call('sharePractice', { token, body });
  expect(shared.status).toBe(201);

  const listed = (await (await callAs('bruno', 'listPractices')).json()) as { items: { id: string }[] };
  expect(listed.items.map(({ id }) => id)).toEqual([body.id]);

  const changes = await callAs('bruno', 'readChanges');
  const tag = changes.headers.get('etag') ?? '';
  expect(((await changes.json()) as { practices: unknown[] }).practices).toHaveLength(1);
  expect((await callAs('bruno', 'readChanges', { headers: { 'if-none-match': tag } })).status).toBe(304);
});
