/** Headquarters reads its drafts again. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { quizDraft } from '../quizzes.ts';
import { codeOf, setStage } from '../stage.ts';

it('gives what was written, and knows no other', async () => {
  const { as } = await setStage();
  const params = { id: randomUUID() };
  const written = await as('helene', 'writeQuiz', { params, body: quizDraft() });
  expect(await as('helene', 'readQuizDraft', { params })).toEqual(written);
  expect(await codeOf(as('helene', 'readQuizDraft', { params: { id: randomUUID() } }))).toBe('not-found');
});
