import { expect, it } from 'vitest';
import { noteMoment, readMoment } from '../../../api/usecases/note-moment.ts';
import { setStage } from './stage.ts';

const HOUR_MS = 3_600_000;

it('is noted by what is done every hour, once a day, forwards and back', async () => {
  const stage = await setStage();
  const known = () => stage.store.read(readMoment);
  expect(await known()).toBeUndefined();
  await stage.useCases.tend();
  const first = stage.now();
  expect(await known()).toBe(first);
  stage.turnClock(23 * HOUR_MS);
  await stage.useCases.tend();
  expect(await known()).toBe(first);
  stage.turnClock(HOUR_MS);
  await stage.useCases.tend();
  expect(await known()).toBe(first + 24 * HOUR_MS);
  await stage.store.write((db) => noteMoment(db, first - 1));
  expect(await known()).toBe(first - 1);
});
