/** Who may know of a quiz. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { publish, quizDraft, take } from '../quizzes.ts';
import { codeOf, setStage } from '../stage.ts';

it('shows a draft to nobody who takes, and a closed one to who took it', async () => {
  const stage = await setStage();
  const draft = { id: randomUUID() };
  await stage.as('helene', 'writeQuiz', { params: draft, body: quizDraft() });
  for (const who of ['anna', 'maria', 'helene', 'admin']) {
    expect(await codeOf(stage.as(who, 'readQuiz', { params: draft }))).toBe('not-found');
  }
  const quiz = await publish(stage);
  await take(stage, 'anna', quiz);
  await stage.as('helene', 'removeQuiz', { params: { id: quiz.id } });
  expect(await codeOf(stage.as('anna', 'readQuiz', { params: { id: quiz.id } }))).toBe('done');
  expect(await codeOf(stage.as('bruno', 'readQuiz', { params: { id: quiz.id } }))).toBe('not-found');
});
