import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdAnswers } from '../support/hold-answers.ts';
import { setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.enter();
});
afterEach(() => stage.close());

const HOUR_MS = 3_600_000;
const refreshes = () => stage.requests.filter(({ url }) => url.endsWith('/refresh')).length;

it('refreshes once, however many ask at the same time', async () => {
  const before = await stage.rooms.session.token();
  const tokens = await Promise.all(Array.from({ length: 20 }, () => stage.rooms.session.token(before)));
  expect(new Set(tokens).size).toBe(1);
  expect(tokens[0]).not.toBe(before);
  expect(refreshes()).toBe(1);
});

it('refreshes by itself when the token has ended, and the call goes through', async () => {
  stage.server.stage.turnClock(HOUR_MS);
  await expect(stage.rooms.client.call('readMe')).resolves.toMatchObject({ id: 'anna' });
  expect(refreshes()).toBe(1);
});

it('renews no more often on a device whose clock is wrong', async () => {
  stage.clock.ms = 24 * HOUR_MS;
  for (let times = 0; times < 5; times += 1) await stage.rooms.client.call('readMe');
  expect(refreshes()).toBe(1);
  stage.clock.ms = -24 * HOUR_MS;
  for (let times = 0; times < 5; times += 1) await stage.rooms.client.call('readMe');
  stage.server.stage.turnClock(HOUR_MS);
  await expect(stage.rooms.client.call('readMe')).resolves.toMatchObject({ id: 'anna' });
  expect(refreshes()).toBe(2);
});

it('keeps no token in the clear', async () => {
  const kept = await stage.rooms.database.get('state', 'session');
  const sent = stage.requests.map(({ text }) => text).join('');
  expect(kept).toMatchObject({ v: 1, me: { id: 'anna' } });
  expect(JSON.stringify(kept)).not.toMatch(/accessToken|refreshToken/);
  expect(sent).not.toContain('accessToken');
});

it('is honest when the server has ended it: the person is known, the practices are gone, the words are kept', async () => {
  await stage.server.stage.share('bruno');
  await stage.rooms.sync.run();
  stage.net.down = true;
  await stage.rooms.outbox.add({ endpoint: 'addComment', params: { id: 'x' }, order: 'x', title: 'Bravo' });
  stage.net.down = false;
  const { items } = await stage.rooms.client.call('listSessions');
  await stage.rooms.client.call('revokeSession', { params: { id: items[0]?.id ?? '' } });
  expect(await stage.rooms.session.token(await stage.rooms.session.token())).toBeUndefined();
  expect(await stage.rooms.session.state()).toMatchObject({
    status: 'signed-out',
    expired: true,
    me: { id: 'anna' },
  });
  expect((await stage.rooms.practices.index()).size).toBe(0);
  expect(await stage.rooms.outbox.all()).toHaveLength(1);
});

it('does not take a dead network for the end of a session', async () => {
  const token = await stage.rooms.session.token();
  stage.net.down = true;
  await expect(stage.rooms.session.token(token)).rejects.toThrow('No answer');
  expect(await stage.rooms.session.state()).toMatchObject({ status: 'signed-in' });
});

it('does not come back by a renewal that was on its way when the person left', async () => {
  const { session } = stage.rooms;
  const before = await session.token();
  const held = holdAnswers(stage, '/refresh');
  const renewed = session.token(before);
  await held.asked;
  await session.leave();
  held.let();
  expect(await renewed).toBeUndefined();
  expect(await session.state()).toEqual({ status: 'signed-out' });
  expect(await session.token()).toBeUndefined();
});

it('does not sign out the next person for a renewal that was refused to the one before', async () => {
  const { session } = stage.rooms;
  const before = await session.token();
  await stage.rooms.client.call('signOut');
  const held = holdAnswers(stage, '/refresh');
  const renewed = session.token(before);
  await held.asked;
  await session.leave();
  stage.net.hold = undefined;
  await stage.enter('maria');
  held.let();
  expect(await renewed).toBeUndefined();
  expect(await session.state()).toMatchObject({ status: 'signed-in', me: { id: 'maria' } });
});

it('repeats no call of the person before in the name of the next', async () => {
  const { session, client } = stage.rooms;
  await client.call('signOut');
  const held = holdAnswers(stage, '/me');
  const asked = client.call('readMe').then(
    ({ id }) => id,
    () => 'refused',
  );
  await held.asked;
  await session.leave();
  stage.net.hold = undefined;
  await stage.enter('maria');
  held.let();
  expect(await asked).toBe('refused');
});
