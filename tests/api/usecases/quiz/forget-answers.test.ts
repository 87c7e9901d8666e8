/** One's own answers can be forgotten, and nothing is left of them. */
import { expect, it } from 'vitest';
import { pass } from '../quizzes.ts';
import { codeOf, setStage } from '../stage.ts';

it('forgets answers and pass, and lets one take it again', async () => {
  const stage = await setStage();
  const { id } = await pass(stage, 'anna');
  expect(await codeOf(stage.as('bruno', 'forgetAnswers', { params: { id } }))).toBe('not-found');
  await stage.as('anna', 'forgetAnswers', { params: { id } });
  const taking = await stage.as('anna', 'readQuiz', { params: { id } });
  expect([taking.answered, taking.quiz.mine]).toEqual([[], { answered: 0, shown: false }]);
  expect((await stage.as('bruno', 'readPerson', { params: { id: 'anna' } })).expertise).toEqual([]);
});
