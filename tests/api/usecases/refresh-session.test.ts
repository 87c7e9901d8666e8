/** Renewal: each refresh token works once; one that is seen again ends the session for whoever holds it. */
import { expect, it } from 'vitest';
import { actorOf, codeOf, setStage, signIn } from './stage.ts';

it('rotates both tokens and keeps the device', async () => {
  const stage = await setStage();
  const first = await signIn(stage, 'anna', 'A laptop');
  const second = await stage.useCases.refreshSession(first);
  expect([second.accessToken, second.refreshToken]).not.toEqual([first.accessToken, first.refreshToken]);
  expect(await codeOf(stage.useCases.identify(first.accessToken))).toBe('unauthenticated');
  expect(await codeOf(stage.useCases.identify(second.accessToken))).toBe('done');
  const sessions = await stage.store.read((db) => db.list('sessions'));
  expect(sessions.map(({ device }) => device)).toEqual(['A laptop']);
});

it('ends the whole session when a spent token comes back, however old', async () => {
  const stage = await setStage();
  const stolen = await signIn(stage, 'anna');
  let current = stolen;
  for (let turns = 0; turns < 3; turns += 1) current = await stage.useCases.refreshSession(current);
  expect(await codeOf(stage.useCases.refreshSession(stolen))).toBe('unauthenticated');
  expect(await codeOf(stage.useCases.refreshSession(current))).toBe('unauthenticated');
  expect(await codeOf(stage.useCases.identify(current.accessToken))).toBe('unauthenticated');
});

it('lets one of two renewals at once through, and then neither', async () => {
  const stage = await setStage();
  const tokens = await signIn(stage, 'anna');
  const codes = await Promise.all([1, 2].map(() => codeOf(stage.useCases.refreshSession(tokens))));
  expect(codes.toSorted()).toEqual(['done', 'unauthenticated']);
  expect(await stage.store.read((db) => db.count('sessions'))).toBe(0);
});

it('ends with its time and with its person; other devices go on', async () => {
  const stage = await setStage();
  const old = await signIn(stage, 'anna');
  stage.turnClock(60 * 86_400_000);
  const other = await signIn(stage, 'anna');
  expect(await codeOf(stage.useCases.refreshSession(old))).toBe('unauthenticated');
  expect(await codeOf(stage.useCases.identify(other.accessToken))).toBe('done');
  await stage.store.write((db) => db.put('people', { ...actorOf('anna').person, active: false }));
  expect(await codeOf(stage.useCases.refreshSession(other))).toBe('unauthenticated');
});

it('knows no token that it did not give', async () => {
  const stage = await setStage();
  for (const refreshToken of ['x'.repeat(43), 'a.b', '.', '']) {
    expect(await codeOf(stage.useCases.refreshSession({ refreshToken }))).toBe('unauthenticated');
  }
});
