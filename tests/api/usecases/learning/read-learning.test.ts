/** The administrator reads each move in words. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';
import { giveAnswers } from './answers.ts';

it('says that nothing moved before there is enough to learn from', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 10);
  await stage.useCases.tend();
  expect(await stage.as('admin', 'readLearning')).toMatchObject({
    on: true,
    events: 10,
    needed: 60,
    lessons: [],
  });
});

it('says which reason counts more, by how much, and from how many answers', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 300);
  await stage.useCases.tend();
  const { lessons } = await stage.as('admin', 'readLearning');
  const sector = lessons.find(({ term }) => term === 'sector');
  expect(sector).toMatchObject({ events: 150, good: 150 });
  expect(sector?.text.en).toContain('150 answers out of 150 (by 15 colleagues)');
  expect(JSON.stringify(lessons)).not.toMatch(/colleague\d/u);
});
