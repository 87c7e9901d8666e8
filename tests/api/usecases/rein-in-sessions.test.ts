/** A clock that was wrong for a while leaves no session that outlives its time, and signs nobody out. */
import { expect, it } from 'vitest';
import { ODD_SETTING } from '../../../api/usecases/rein-in-sessions.ts';
import { codeOf, setStage, signIn } from './stage.ts';

const DAY_MS = 86_400_000;

it('brings what was made in a wrong year to the time that it has from now', async () => {
  const stage = await setStage();
  stage.turnClock(365 * DAY_MS);
  const lost = await signIn(stage, 'anna');
  const used = await signIn(stage, 'maria');
  stage.turnClock(-365 * DAY_MS);
  const kept = await signIn(stage, 'bruno');
  await stage.useCases.tend();
  stage.turnClock(DAY_MS);
  const before = await stage.store.read((db) => db.list('sessions', { where: { personId: 'bruno' } }));
  await stage.useCases.tend();
  expect(await stage.store.read((db) => db.list('sessions', { where: { personId: 'bruno' } }))).toEqual(
    before,
  );
  const [odd] = await stage.store.read((db) => db.list('sessions', { where: { personId: 'anna' } }));
  expect(odd?.accessExpiresAt).toBe(new Date(stage.now()).toISOString());
  expect((await stage.useCases.refreshSession(used)).me.id).toBe('maria');
  stage.turnClock(58 * DAY_MS);
  expect((await stage.useCases.refreshSession(kept)).me.id).toBe('bruno');
  stage.turnClock(2 * DAY_MS);
  expect(await codeOf(stage.useCases.refreshSession(lost))).toBe('unauthenticated');
});

it('believes no clock that is behind for an hour: who renews meanwhile, and who does not, is still there afterwards', async () => {
  const stage = await setStage();
  const [kept, used] = [await signIn(stage, 'anna'), await signIn(stage, 'maria')];
  stage.turnClock(-365 * DAY_MS);
  await stage.useCases.tend();
  const renewed = await stage.useCases.refreshSession(used);
  stage.turnClock(DAY_MS / 24);
  await stage.useCases.tend();
  stage.turnClock(365 * DAY_MS);
  await stage.useCases.tend();
  expect((await stage.useCases.refreshSession(kept)).me.id).toBe('anna');
  expect((await stage.useCases.refreshSession(renewed)).me.id).toBe('maria');
  expect(await stage.store.read((db) => db.get('settings', ODD_SETTING))).toBeUndefined();
});
