/** One click back, and on again. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';
import { giveAnswers, WEEK_MS } from './answers.ts';

it('puts the weights set by hand back, and stays off', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 300);
  await stage.useCases.tend();
  expect(await stage.as('admin', 'resetLearning', { body: { on: false } })).toMatchObject({
    on: false,
    lessons: [],
  });
  expect((await stage.as('bruno', 'readCompany')).weights).toBeUndefined();
  stage.turnClock(WEEK_MS);
  await stage.useCases.tend();
  expect((await stage.as('bruno', 'readCompany')).weights).toBeUndefined();
});

it('learns again from the next hour on, from the weights set by hand', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 300);
  await stage.useCases.tend();
  const first = (await stage.as('bruno', 'readCompany')).weights;
  await stage.as('admin', 'resetLearning', { body: { on: false } });
  expect(await stage.as('admin', 'resetLearning', { body: { on: true } })).toMatchObject({
    on: true,
    lessons: [],
  });
  await stage.useCases.tend();
  expect((await stage.as('bruno', 'readCompany')).weights).toEqual(first);
});

it('leaves what was answered so far unheard, where it is told to', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 300);
  await stage.useCases.tend();
  const body = { on: true, forget: true };
  expect(await stage.as('admin', 'resetLearning', { body })).toMatchObject({ due: true, lessons: [] });
  await stage.useCases.tend();
  expect(await stage.as('admin', 'readLearning')).toMatchObject({
    due: false,
    events: 0,
    since: '2026-11-23T09:00:00.000Z',
    lessons: [],
  });
  // Later ones are heard, and stay so when it is stopped for a while.
  await giveAnswers(stage, 300, 15, '2026-11-24T09:00:00.000Z');
  await stage.as('admin', 'resetLearning', { body: { on: false } });
  await stage.as('admin', 'resetLearning', { body: { on: true } });
  await stage.useCases.tend();
  expect(await stage.as('admin', 'readLearning')).toMatchObject({ events: 300 });
});
