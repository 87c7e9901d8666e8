/** A draft goes, a published quiz closes. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { publish, quizDraft, take } from '../quizzes.ts';
import { codeOf, setStage } from '../stage.ts';

it('throws a draft away', async () => {
  const { as } = await setStage();
  const params = { id: randomUUID() };
  await as('helene', 'writeQuiz', { params, body: quizDraft() });
  await as('helene', 'removeQuiz', { params });
  expect(await codeOf(as('helene', 'readQuizDraft', { params }))).toBe('not-found');
});

it('closes what people took, and leaves them their pass', async () => {
  const stage = await setStage();
  const quiz = await publish(stage);
  await take(stage, 'anna', quiz);
  await stage.as('helene', 'removeQuiz', { params: { id: quiz.id } });
  const [own] = (await stage.as('anna', 'listQuizzes')).items;
  expect([own?.status, own?.mine.passed]).toEqual(['closed', true]);
});
