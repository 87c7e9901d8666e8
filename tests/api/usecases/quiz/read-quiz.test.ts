/** A quiz goes on where one stopped. */
import { expect, it } from 'vitest';
import { publish } from '../quizzes.ts';
import { setStage } from '../stage.ts';

it('gives what was answered and the next question, to each their own', async () => {
  const stage = await setStage();
  const { id, questions } = await publish(stage);
  const params = { id, questionId: questions[0]?.id ?? '' };
  await stage.as('anna', 'answerQuiz', { params, body: { choices: ['a'] } });
  const mine = await stage.as('anna', 'readQuiz', { params: { id } });
  expect([mine.answered.length, mine.next?.id]).toEqual([1, questions[1]?.id]);
  const theirs = await stage.as('bruno', 'readQuiz', { params: { id } });
  expect([theirs.answered.length, theirs.next?.id]).toEqual([0, questions[0]?.id]);
});
