/** What is published can be answered; what cannot be answered is not published. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { question, quizDraft } from '../quizzes.ts';
import { codeOf, setStage } from '../stage.ts';

it('opens a good draft, once', async () => {
  const { as } = await setStage();
  const params = { id: randomUUID() };
  await as('helene', 'writeQuiz', { params, body: quizDraft() });
  expect((await as('helene', 'publishQuiz', { params })).status).toBe('live');
  expect(await codeOf(as('anna', 'readQuiz', { params }))).toBe('done');
  expect(await codeOf(as('helene', 'publishQuiz', { params }))).toBe('too-late');
});

it('refuses a question without a right answer', async () => {
  const { as } = await setStage();
  const params = { id: randomUUID() };
  const choices = question().choices.map((choice) => ({ ...choice, right: false }));
  await as('helene', 'writeQuiz', { params, body: quizDraft({ questions: [question({ choices })] }) });
  expect(await codeOf(as('helene', 'publishQuiz', { params }))).toBe('invalid');
});
