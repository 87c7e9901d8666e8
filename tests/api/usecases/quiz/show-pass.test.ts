/** A pass is on the person's page only if they show it. */
import { expect, it } from 'vitest';
import { publish, take } from '../quizzes.ts';
import { codeOf, setStage, type Stage } from '../stage.ts';

const expertise = async ({ as }: Stage) =>
  (await as('bruno', 'readPerson', { params: { id: 'anna' } })).expertise;
const show = ({ as }: Stage, id: string, shown = true) =>
  as('anna', 'showPass', { params: { id }, body: { shown } });

it('shows it, and takes it away again', async () => {
  const stage = await setStage();
  const quiz = await publish(stage, { title: 'Les hôtels' });
  await take(stage, 'anna', quiz);
  expect(await expertise(stage)).toEqual([]);
  expect((await show(stage, quiz.id)).mine.shown).toBe(true);
  expect(await expertise(stage)).toMatchObject([{ quizId: quiz.id, title: 'Les hôtels' }]);
  await show(stage, quiz.id, false);
  expect(await expertise(stage)).toEqual([]);
});

it('refuses what was not passed, or not taken', async () => {
  const stage = await setStage();
  const quiz = await publish(stage);
  expect(await codeOf(show(stage, quiz.id))).toBe('too-late');
  await take(stage, 'anna', quiz, false);
  expect(await codeOf(show(stage, quiz.id))).toBe('too-late');
});
