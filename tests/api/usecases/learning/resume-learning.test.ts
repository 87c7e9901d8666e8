/** On again. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';
import { giveAnswers } from './answers.ts';

it('learns again from the next hour on, from the weights set by hand', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 300);
  await stage.useCases.tend();
  const first = (await stage.as('bruno', 'readCompany')).weights;
  await stage.as('admin', 'resetLearning');
  expect(await stage.as('admin', 'resumeLearning')).toMatchObject({ on: true, lessons: [] });
  await stage.useCases.tend();
  expect((await stage.as('bruno', 'readCompany')).weights).toEqual(first);
});
