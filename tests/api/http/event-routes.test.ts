/** Live events over real HTTP: as they happen, from where a reader left, and to nobody who is signed out. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FeedEvent } from '#contract/changes';
import { endpoints } from '#contract/endpoints';
import { signIn } from '../usecases/stage.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

interface Message {
  readonly id: string;
  readonly event: FeedEvent;
}

/** Opens the line and resolves once it stands; messages are then read one by one. */
async function open(who: string, headers: Record<string, string> = {}, token?: string) {
  const left = new AbortController();
  const sent = { token: token ?? (await server.tokenOf(who)), headers, signal: left.signal };
  const response = await server.call('followFeed', sent);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  /** The next block, or undefined at the end of the line. */
  async function block(): Promise<string | undefined> {
    while (!text.includes('\n\n')) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) return undefined;
      text += value;
    }
    const end = text.indexOf('\n\n');
    const found = text.slice(0, end);
    text = text.slice(end + 2);
    return found;
  }
  const first = await block();
  async function next(): Promise<Message | undefined> {
    const found = await block();
    if (found === undefined) return undefined;
    const [, data = ''] = /^data: (.*)$/m.exec(found) ?? [];
    const [, id = ''] = /^id: (.*)$/m.exec(found) ?? [];
    return { id, event: FeedEvent.parse(JSON.parse(data)) };
  }
  return { response, first, next, leave: () => left.abort() };
}

it('tells each reader what happens, as they may see it', async () => {
  const anna = await open('anna');
  const bruno = await open('bruno');
  expect(anna.first).toBe('retry: 3000');
  expect(anna.response.headers.get('cache-control')).toBe('no-cache');
  const { id } = await server.stage.share('maria');
  expect((await anna.next())?.event).toMatchObject({ type: 'practice', practice: { id } });
  await server.callAs('bruno', 'likePractice', { params: { id } });
  expect((await anna.next())?.event).toMatchObject({ practice: { likes: 1, mine: { liked: false } } });
  await bruno.next();
  expect((await bruno.next())?.event).toMatchObject({ practice: { likes: 1, mine: { liked: true } } });
  anna.leave();
  bruno.leave();
});

it('goes on from the last event, and says when too much was missed', async () => {
  const before = await open('anna');
  await server.stage.share('maria');
  const last = await before.next();
  before.leave();
  const { id } = await server.stage.share('maria');
  const after = await open('anna', { 'last-event-id': last?.id ?? '' });
  expect((await after.next())?.event).toMatchObject({ type: 'practice', practice: { id } });
  after.leave();
  for (const place of ['999999999', 'yesterday', '-4']) {
    const lost = await open('anna', { 'last-event-id': place });
    expect((await lost.next())?.event).toEqual({ type: 'reset' });
    lost.leave();
  }
});

it('ends when the person signs out, or another of their devices signs this one out', async () => {
  const { accessToken: token } = await signIn(server.stage, 'karim');
  const line = await open('karim', {}, token);
  await server.call('signOut', { token });
  expect(await line.next()).toBeUndefined();

  const { accessToken: lost } = await signIn(server.stage, 'karim');
  const revoked = await open('karim', {}, lost);
  const { sessionId: id } = await server.stage.useCases.identify(lost);
  await server.callAs('karim', 'revokeSession', { params: { id } });
  expect(await revoked.next()).toBeUndefined();
});

it('ends when a stolen session comes to its end', async () => {
  const tokens = await signIn(server.stage, 'helene');
  const { accessToken } = await server.stage.useCases.refreshSession(tokens);
  const line = await open('helene', {}, accessToken);
  await server.call('refreshSession', { body: { refreshToken: tokens.refreshToken } });
  expect(await line.next()).toBeUndefined();
});

it('says nothing of a decline to anybody', async () => {
  const { id } = await server.stage.share('anna');
  const line = await open('anna');
  const params = { id, reuseId: randomUUID() };
  await server.callAs('bruno', 'recordVerdict', { params, body: { verdict: 'declined' } });
  await server.callAs('bruno', 'likePractice', { params: { id } });
  expect((await line.next())?.event).toMatchObject({ practice: { likes: 1 } });
  line.leave();
});

it('holds twenty lines of one person and no more, and takes a new one when one is closed', async () => {
  const token = await server.tokenOf('maria');
  const lines = await Promise.all(Array.from({ length: 20 }, () => open('maria', {}, token)));
  const refused = await server.call('followFeed', { token });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  await refused.body?.cancel();
  expect((await open('bruno')).first).toBe('retry: 3000');
  lines[0]?.leave();
  await expect.poll(async () => (await server.call('followFeed', { token })).status).toBe(200);
  for (const line of lines) line.leave();
});

it('opens no line for who asks for its head alone, which nobody would ever close', async () => {
  const token = await server.tokenOf('karim');
  for (let times = 0; times < 25; times += 1) {
    const headers = { authorization: `Bearer ${token}` };
    const head = await fetch(server.base + endpoints.followFeed.path, { method: 'HEAD', headers });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  }
  const line = await open('karim', {}, token);
  expect(line.first).toBe('retry: 3000');
  line.leave();
});

it('ends when the server stops', async () => {
  const line = await open('anna');
  server.stopping.abort();
  expect(await line.next()).toBeUndefined();
});
