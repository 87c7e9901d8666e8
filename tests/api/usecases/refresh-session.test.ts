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

it('renews once more when the answer was lost, and only then', async () => {
  const stage = await setStage();
  const before = await signIn(stage, 'anna');
  const lost = await stage.useCases.refreshSession(before);
  stage.turnClock(29_000);
  const heard = await stage.useCases.refreshSession(before);
  expect(await codeOf(stage.useCases.identify(heard.accessToken))).toBe('done');
  expect(await codeOf(stage.useCases.identify(lost.accessToken))).toBe('unauthenticated');
  // The lost answer is worth nothing; who has it after all took it on the way, and the session ends.
  expect(await codeOf(stage.useCases.refreshSession(lost))).toBe('unauthenticated');
  expect(await codeOf(stage.useCases.identify(heard.accessToken))).toBe('unauthenticated');
});

it('gives no grace after thirty seconds, however often it was asked meanwhile', async () => {
  const stage = await setStage();
  const before = await signIn(stage, 'anna');
  for (let asked = 0; asked < 3; asked += 1) {
    await stage.useCases.refreshSession(before);
    stage.turnClock(10_000);
  }
  expect(await codeOf(stage.useCases.refreshSession(before))).toBe('unauthenticated');
  expect(await stage.store.read((db) => db.count('sessions'))).toBe(0);
});

it('takes it for a theft once the new access token was used, even within the grace', async () => {
  const stage = await setStage();
  const stolen = await signIn(stage, 'anna');
  const mine = await stage.useCases.refreshSession(stolen);
  expect(await codeOf(stage.useCases.identify(mine.accessToken))).toBe('done');
  expect(await codeOf(stage.useCases.refreshSession(stolen))).toBe('unauthenticated');
  expect(await codeOf(stage.useCases.identify(mine.accessToken))).toBe('unauthenticated');
});

it('ends a thief who came within the grace at the owner’s very next renewal', async () => {
  const stage = await setStage();
  const stolen = await signIn(stage, 'anna');
  const mine = await stage.useCases.refreshSession(stolen);
  const thief = await stage.useCases.refreshSession(stolen);
  expect(await codeOf(stage.useCases.identify(mine.accessToken))).toBe('unauthenticated');
  expect(await codeOf(stage.useCases.refreshSession(mine))).toBe('unauthenticated');
  expect(await codeOf(stage.useCases.identify(thief.accessToken))).toBe('unauthenticated');
});

it('leaves one session, held by the last, after two renewals at once', async () => {
  const stage = await setStage();
  const tokens = await signIn(stage, 'anna');
  const given = await Promise.all([1, 2].map(() => stage.useCases.refreshSession(tokens)));
  const codes = await Promise.all(
    given.map(({ accessToken }) => codeOf(stage.useCases.identify(accessToken))),
  );
  expect(codes.toSorted()).toEqual(['done', 'unauthenticated']);
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

it('gives no grace to a spent token after the clock was set back', async () => {
  const stage = await setStage();
  const first = await signIn(stage, 'anna');
  stage.turnClock(365 * 86_400_000);
  stage.turnClock(-364 * 86_400_000);
  const second = await stage.useCases.refreshSession(first);
  stage.turnClock(-86_400_000);
  expect(await codeOf(stage.useCases.refreshSession(first))).toBe('unauthenticated');
  expect(await codeOf(stage.useCases.refreshSession(second))).toBe('unauthenticated');
});
