/** Who holds a token: nobody once it is old, revoked, or its person has left. */
import { expect, it } from 'vitest';
import { actorOf, codeOf, setStage, signIn } from './stage.ts';

const DAY_MS = 86_400_000;

it('knows a person by their token for a quarter of an hour', async () => {
  const stage = await setStage();
  const { accessToken } = await signIn(stage, 'anna');
  expect((await stage.useCases.identify(accessToken)).person.id).toBe('anna');
  stage.turnClock(15 * 60_000 - 1);
  expect(await codeOf(stage.useCases.identify(accessToken))).toBe('done');
  stage.turnClock(1);
  expect(await codeOf(stage.useCases.identify(accessToken))).toBe('token-expired');
  expect(await codeOf(stage.useCases.identify('somebody-else'))).toBe('unauthenticated');
});

it('refuses a deactivated person at once, and lets nothing that is under way go on', async () => {
  const stage = await setStage();
  const { accessToken } = await signIn(stage, 'anna');
  const actor = await stage.useCases.identify(accessToken);
  expect(await stage.useCases.isStillSignedIn(actor)).toBe(true);
  await stage.store.write((db) => db.put('people', { ...actorOf('anna').person, active: false }));
  expect(await codeOf(stage.useCases.identify(accessToken))).toBe('unauthenticated');
  expect(await stage.useCases.isStillSignedIn(actor)).toBe(false);
  expect(await codeOf(stage.share('anna'))).toBe('unauthenticated');
});

it('keeps no token, only digests', async () => {
  const stage = await setStage();
  const { accessToken, refreshToken } = await signIn(stage, 'anna');
  const kept = JSON.stringify(await stage.store.read((db) => db.list('sessions')));
  expect(kept).not.toContain(accessToken);
  expect(kept).not.toContain(refreshToken.split('.')[1]);
});

it('gives no token a longer life than twice its time, whatever the clock said when it was made', async () => {
  const stage = await setStage();
  stage.turnClock(365 * DAY_MS);
  const { accessToken } = await signIn(stage, 'anna');
  expect((await stage.useCases.identify(accessToken)).person.id).toBe('anna');
  stage.turnClock(-365 * DAY_MS);
  expect(await codeOf(stage.useCases.identify(accessToken))).toBe('token-expired');
});
